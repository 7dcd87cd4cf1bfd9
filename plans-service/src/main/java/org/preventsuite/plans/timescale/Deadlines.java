package org.preventsuite.plans.timescale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the timescales of one action say together.
 *
 * <p>The rule: an action is overdue when the last day of its last stated part has passed. Ongoing alone never is, nor is
 * what recurs without an end, hangs on a condition or says nothing. Whether the action is still open is the caller's
 * business.
 */
public final class Deadlines {
    private Deadlines() {}

    /** The latest day on which a part falls due: the action is not finished before. */
    public static Optional<LocalDate> dueOn(List<Timescale> timescales) {
        return due(timescales).max(Comparator.naturalOrder());
    }

    /** The first day from {@code today} on which a part falls due. */
    public static Optional<LocalDate> nextDueOn(List<Timescale> timescales, LocalDate today) {
        return timescales.stream()
                .flatMap(timescale -> timescale.nextDueOn(today).stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * Whether a due day lies before the plan began. A plan that lists a deadline already past reports history, it does
     * not promise: an action is overdue only after a day that is none.
     */
    public static boolean isHistory(LocalDate dueOn, LocalDate planStart) {
        return dueOn.isBefore(planStart);
    }

    private static Stream<LocalDate> due(List<Timescale> timescales) {
        return timescales.stream().flatMap(timescale -> timescale.dueOn().stream());
    }
}
