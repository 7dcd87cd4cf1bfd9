package org.preventsuite.plans.contribution;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: Contribution. Of the other action it says no more than what whoever stated it knew. */
record ContributionView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        UUID planId,
        UUID actionId,
        String toAreaCode,
        UUID toPlanId,
        UUID toActionId,
        @Nullable String note)
        implements ResourceView {
    static ContributionView of(Contribution one) {
        return new ContributionView(
                one.id(),
                one.version(),
                one.createdAt(),
                one.updatedAt(),
                one.areaCode(),
                one.planId(),
                one.actionId(),
                one.toAreaCode(),
                one.toPlanId(),
                one.toActionId(),
                one.note());
    }
}
