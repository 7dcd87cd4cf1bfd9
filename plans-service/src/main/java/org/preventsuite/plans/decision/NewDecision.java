package org.preventsuite.plans.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.approval.Outcome;

/** Contract schema: NewDecision. */
record NewDecision(
        UUID versionId,
        UUID groupId,
        LocalDate decidedOn,
        @Nullable String agendaItem,
        Outcome outcome,
        List<Condition> conditions,
        @Nullable String note,
        @Nullable UUID supersedesId) {
    NewDecision {
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }
}
