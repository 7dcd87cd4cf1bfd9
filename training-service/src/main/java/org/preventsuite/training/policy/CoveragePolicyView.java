package org.preventsuite.training.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: CoveragePolicy. One that a council has stored. */
record CoveragePolicyView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        Combination combination,
        @Nullable List<CountedCourse> courses,
        int smallAudienceFloor)
        implements ResourceView {

    static CoveragePolicyView of(CoveragePolicy policy) {
        PolicyTerms terms = policy.terms();
        return new CoveragePolicyView(
                policy.id(),
                policy.version(),
                policy.createdAt(),
                policy.updatedAt(),
                policy.areaCode(),
                terms.combination(),
                terms.courses(),
                terms.smallAudienceFloor());
    }
}
