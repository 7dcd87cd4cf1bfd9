package org.preventsuite.plans.obligation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewObligationSet. */
record NewObligationSet(
        String areaCode,
        OwedBy owedBy,
        String kind,
        String title,
        String periodId,
        LocalDate dueOn,
        List<RequiredItem> requiredItems,
        @Nullable String note,
        @Nullable ExternalId externalId) {
    NewObligationSet {
        requiredItems = requiredItems == null
                ? List.of()
                : requiredItems.stream().distinct().sorted().toList();
    }

    static NewObligationSet of(ObligationSet set) {
        return new NewObligationSet(
                set.areaCode(),
                set.owedBy(),
                set.kind(),
                set.title(),
                set.periodId(),
                set.dueOn(),
                set.requiredItems(),
                set.note(),
                set.externalId());
    }
}
