package org.preventsuite.plans.funding;

import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewFundingAward. */
record NewFundingAward(
        String areaCode,
        String title,
        @Nullable String funder,
        Money amount,
        String periodId,
        @Nullable Boolean ringFenced,
        @Nullable Decider decidedBy,
        FundingStatus status,
        @Nullable ExternalId externalId,
        @Nullable String note) {
    NewFundingAward {
        status = status == null ? FundingStatus.ANNOUNCED : status;
    }

    static NewFundingAward of(FundingAward award) {
        return new NewFundingAward(
                award.areaCode(),
                award.title(),
                award.funder(),
                Money.of(award.amount()),
                award.periodId(),
                award.ringFenced(),
                award.decidedBy(),
                award.status(),
                award.externalId(),
                award.note());
    }
}
