package org.preventsuite.aggregator.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the actions of the current plans stand: counts of things, so they may be added up. */
public record PlanFigures(int plans, int actions, int overdue, int unrated) {

    /** Empty when there is no current plan: that is not a plan with nothing in it. */
    static Optional<PlanFigures> of(List<Plan> plans, List<Action> actions, LocalDate today) {
        Set<String> current = plans.stream().filter(Plan::current).map(Plan::id).collect(Collectors.toSet());
        if (current.isEmpty()) {
            return Optional.empty();
        }
        List<Action> counted = actions.stream()
                .filter(action -> current.contains(action.planId()))
                .toList();
        return Optional.of(new PlanFigures(
                current.size(),
                counted.size(),
                (int) counted.stream().filter(action -> action.overdue(today)).count(),
                (int) counted.stream().filter(Action::unrated).count()));
    }

    PlanFigures plus(PlanFigures other) {
        return new PlanFigures(
                plans + other.plans, actions + other.actions, overdue + other.overdue, unrated + other.unrated);
    }
}
