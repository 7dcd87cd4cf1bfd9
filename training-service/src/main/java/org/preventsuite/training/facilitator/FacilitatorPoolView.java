package org.preventsuite.training.facilitator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: FacilitatorPool. */
record FacilitatorPoolView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        String name,
        @Nullable UUID courseId,
        List<Accreditation> accreditations,
        @Nullable String source,
        @Nullable ExternalId externalId,
        @Nullable String note)
        implements ResourceView {

    static FacilitatorPoolView of(FacilitatorPool pool) {
        NewFacilitatorPool now = pool.asNew();
        return new FacilitatorPoolView(
                pool.id(),
                pool.version(),
                pool.createdAt(),
                pool.updatedAt(),
                now.areaCode(),
                now.name(),
                now.courseId(),
                now.accreditations(),
                now.source(),
                now.externalId(),
                now.note());
    }
}
