package org.preventsuite.plans.funding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: FundingAllocation. */
record FundingAllocationView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        UUID awardId,
        UUID actionId,
        Money amount,
        @Nullable ExternalId externalId,
        @Nullable String note)
        implements ResourceView {
    static FundingAllocationView of(FundingAllocation allocation) {
        return new FundingAllocationView(
                allocation.id(),
                allocation.version(),
                allocation.createdAt(),
                allocation.updatedAt(),
                allocation.areaCode(),
                allocation.awardId(),
                allocation.actionId(),
                Money.of(allocation.amount()),
                allocation.externalId(),
                allocation.note());
    }
}
