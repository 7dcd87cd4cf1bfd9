package org.preventsuite.plans.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ResourceView;
import org.preventsuite.plans.approval.Outcome;

/** Contract schema: Decision. */
record DecisionView(
        UUID id,
        long version,
        Instant createdAt,
        String areaCode,
        UUID planId,
        UUID versionId,
        UUID groupId,
        LocalDate decidedOn,
        @Nullable String agendaItem,
        Outcome outcome,
        List<ConditionView> conditions,
        @Nullable String note,
        @Nullable UUID supersedesId,
        @Nullable UUID supersededById)
        implements ResourceView {

    /** Contract schema: Condition. */
    record ConditionView(
            int number,
            String text,
            @Nullable LocalDate dueOn,
            @Nullable UUID bodyId,
            @Nullable String post,
            @Nullable ConditionMet met) {}

    static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.id(),
                decision.version(),
                decision.createdAt(),
                decision.areaCode(),
                decision.planId(),
                decision.versionId(),
                decision.groupId(),
                decision.decidedOn(),
                decision.agendaItem(),
                decision.outcome(),
                IntStream.rangeClosed(1, decision.conditions().size())
                        .mapToObj(number -> condition(decision, number))
                        .toList(),
                decision.note(),
                decision.supersedesId(),
                decision.supersededById());
    }

    private static ConditionView condition(Decision decision, int number) {
        Condition condition = decision.conditions().get(number - 1);
        return new ConditionView(
                number,
                condition.text(),
                condition.dueOn(),
                condition.bodyId(),
                condition.post(),
                decision.met().get(number));
    }
}
