package org.preventsuite.plans.funding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewFundingAllocation. */
record NewFundingAllocation(
        UUID actionId,
        Money amount,
        @Nullable ExternalId externalId,
        @Nullable String note) {
    static NewFundingAllocation of(FundingAllocation allocation) {
        return new NewFundingAllocation(
                allocation.actionId(), Money.of(allocation.amount()), allocation.externalId(), allocation.note());
    }
}
