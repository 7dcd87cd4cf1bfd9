package org.preventsuite.plans.funding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: FundingAward. */
record FundingAwardView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        String title,
        @Nullable String funder,
        Money amount,
        String periodId,
        @Nullable Boolean ringFenced,
        @Nullable Decider decidedBy,
        FundingStatus status,
        Money allocated,
        Money remaining,
        @Nullable ExternalId externalId,
        @Nullable String note)
        implements ResourceView {
    static FundingAwardView of(FundingAward award) {
        return new FundingAwardView(
                award.id(),
                award.version(),
                award.createdAt(),
                award.updatedAt(),
                award.areaCode(),
                award.title(),
                award.funder(),
                Money.of(award.amount()),
                award.periodId(),
                award.ringFenced(),
                award.decidedBy(),
                award.status(),
                Money.of(award.allocated()),
                Money.of(award.amount().subtract(award.allocated())),
                award.externalId(),
                award.note());
    }
}
