package org.preventsuite.plans.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;

/** What of an award is for one action. */
@Entity
@Table(name = "funding_allocation")
class FundingAllocation extends Aggregate {
    @Column(name = "award_id", updatable = false)
    private UUID awardId;

    @Column(name = "action_id")
    private UUID actionId;

    private BigDecimal amount;
    private @Nullable String note;

    protected FundingAllocation() {} // JPA

    FundingAllocation(FundingAward award, NewFundingAllocation wanted, Clock clock) {
        super(award.areaCode(), clock);
        awardId = award.id();
        take(wanted);
    }

    /** Becomes what the caller wants. */
    void become(NewFundingAllocation wanted, Clock clock) {
        take(wanted);
        touch(clock);
    }

    private void take(NewFundingAllocation wanted) {
        actionId = wanted.actionId();
        amount = wanted.amount().pounds();
        note = wanted.note();
        name(wanted.externalId());
    }

    UUID awardId() {
        return awardId;
    }

    UUID actionId() {
        return actionId;
    }

    BigDecimal amount() {
        return amount;
    }

    @Nullable String note() {
        return note;
    }
}
