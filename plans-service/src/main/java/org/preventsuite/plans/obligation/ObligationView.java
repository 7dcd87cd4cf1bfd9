package org.preventsuite.plans.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ResourceView;

/**
 * Contract schema: Obligation.
 *
 * @param state absent in the feed, since it depends on the day it is read
 */
record ObligationView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        UUID obligationSetId,
        String setByCode,
        String kind,
        String title,
        String periodId,
        LocalDate dueOn,
        List<RequiredItem> requiredItems,
        String recordAreaCode,
        @Nullable UUID inheritedFromId,
        @Nullable LocalDate owedFrom,
        @Nullable LocalDate owedUntil,
        int revisions,
        @Nullable UUID returnId,
        @Nullable LocalDate receivedOn,
        @Nullable Boolean nil,
        @Nullable ObligationState state)
        implements ResourceView {

    /** As it is read on a day. */
    static ObligationView of(Obligation obligation, LocalDate day) {
        return of(obligation, obligation.state(day));
    }

    /** As it is stored, whatever the day. */
    static ObligationView stored(Obligation obligation) {
        return of(obligation, (ObligationState) null);
    }

    private static ObligationView of(Obligation obligation, @Nullable ObligationState state) {
        return new ObligationView(
                obligation.id(),
                obligation.version(),
                obligation.createdAt(),
                obligation.updatedAt(),
                obligation.areaCode(),
                obligation.setId(),
                obligation.setByCode(),
                obligation.kind(),
                obligation.title(),
                obligation.periodId(),
                obligation.dueOn(),
                obligation.requiredItems(),
                obligation.recordAreaCode(),
                obligation.inheritedFromId(),
                obligation.owedFrom(),
                obligation.owedUntil(),
                obligation.revisions(),
                obligation.returnId(),
                obligation.receivedOn(),
                obligation.nil(),
                state);
    }
}
