package org.preventsuite.plans.crosswalk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.preventsuite.plans.action.ActionStatus;

/** Contract schema: ProgressFigure. How many actions there are and how they stand. */
public record Figure(long actions, List<StatusCount> byStatus, long overdue, long unrated) {
    /** Contract schema: StatusCount. */
    public record StatusCount(ActionStatus status, long actions) {}

    /** The sum of tallies of different actions. */
    static Figure of(List<Tally> tallies) {
        Map<ActionStatus, Long> byStatus = new EnumMap<>(ActionStatus.class);
        tallies.forEach(tally -> byStatus.merge(tally.status(), tally.actions(), Long::sum));
        return new Figure(
                tallies.stream().mapToLong(Tally::actions).sum(),
                byStatus.entrySet().stream()
                        .map(entry -> new StatusCount(entry.getKey(), entry.getValue()))
                        .toList(),
                tallies.stream()
                        .filter(Tally::overdue)
                        .mapToLong(Tally::actions)
                        .sum(),
                tallies.stream()
                        .filter(Tally::unrated)
                        .mapToLong(Tally::actions)
                        .sum());
    }
}
