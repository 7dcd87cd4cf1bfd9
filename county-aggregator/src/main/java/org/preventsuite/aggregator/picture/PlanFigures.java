package org.preventsuite.aggregator.picture;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preventsuite.client.plans.model.Action;
import org.preventsuite.client.plans.model.ActionStatus;
import org.preventsuite.client.plans.model.Plan;
import org.preventsuite.client.plans.model.PlanStatus;

/** How the actions of the current plans stand: counts of things, so they may be added up. */
public record PlanFigures(int plans, int actions, int overdue, int unrated) {
    private static final Set<ActionStatus> CLOSED =
            EnumSet.of(ActionStatus.COMPLETE, ActionStatus.COMPLETE_EMBEDDED, ActionStatus.NO_LONGER_RELEVANT);
    private static final String NOT_ASSESSED = "not-assessed";

    /** Empty when there is no current plan: that is not a plan with nothing in it. */
    static Optional<PlanFigures> of(List<Plan> plans, List<Action> actions, LocalDate today) {
        Set<UUID> current =
                plans.stream().filter(PlanFigures::current).map(Plan::getId).collect(Collectors.toSet());
        if (current.isEmpty()) {
            return Optional.empty();
        }
        List<Action> counted = actions.stream()
                .filter(action -> current.contains(action.getPlanId()))
                .toList();
        return Optional.of(new PlanFigures(
                current.size(),
                counted.size(),
                (int) counted.stream().filter(action -> overdue(action, today)).count(),
                (int) counted.stream().filter(PlanFigures::unrated).count()));
    }

    /** Neither closed nor withdrawn, as compliance reports count them. */
    private static boolean current(Plan plan) {
        return plan.getStatus() != PlanStatus.CLOSED && plan.getStatus() != PlanStatus.WITHDRAWN;
    }

    /** Open, and its last stated day has passed (contract: overdue). The day itself is still in time. */
    private static boolean overdue(Action action, LocalDate today) {
        LocalDate last = action.getOverdueAfter();
        return !CLOSED.contains(action.getStatus()) && last != null && last.isBefore(today);
    }

    /** Without a rating, or rated as not assessed: the blank column of many a plan. */
    private static boolean unrated(Action action) {
        return action.getRating() == null
                || NOT_ASSESSED.equals(action.getRating().getValue());
    }

    PlanFigures plus(PlanFigures other) {
        return new PlanFigures(
                plans + other.plans, actions + other.actions, overdue + other.overdue, unrated + other.unrated);
    }
}
