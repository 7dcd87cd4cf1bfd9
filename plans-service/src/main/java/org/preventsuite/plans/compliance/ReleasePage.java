package org.preventsuite.plans.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.partner.PartnerAnswer;

/** The part of referrals' schema CountReleasePage that the report needs. */
record ReleasePage(List<Release> items) {
    ReleasePage {
        items = List.copyOf(items);
    }

    /** One release. */
    record Release(
            UUID id,
            String areaCode,
            String periodId,
            String dimension,
            Instant createdAt,
            @Nullable UUID supersedes,
            boolean coarsened,
            int publishedTotal) {
        Release {
            Objects.requireNonNull(id);
            Objects.requireNonNull(areaCode);
            Objects.requireNonNull(periodId);
            Objects.requireNonNull(dimension);
            Objects.requireNonNull(createdAt);
            PartnerAnswer.count(publishedTotal);
        }
    }
}
