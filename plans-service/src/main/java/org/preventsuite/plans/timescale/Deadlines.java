package org.preventsuite.plans.timescale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the timescales of one action say together.
 *
 * <p>The rule: an action is overdue when the last day of any stated part that falls due has passed. Ongoing alone never
 * is, nor is what recurs without an end, hangs on a condition or says nothing. Whether the action is still open is the
 * caller's business.
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

    /** Whether any part fell due before {@code today}. */
    public static boolean overdue(List<Timescale> timescales, LocalDate today) {
        return overdue(timescales, today, null);
    }

    /**
     * Whether any part fell due before {@code today}, leaving out what fell due before the plan began: a plan that lists
     * a deadline already past reports history, it does not promise.
     */
    public static boolean overdue(List<Timescale> timescales, LocalDate today, @Nullable LocalDate planStart) {
        return due(timescales)
                .filter(due -> planStart == null || !due.isBefore(planStart))
                .anyMatch(due -> due.isBefore(today));
    }

    private static Stream<LocalDate> due(List<Timescale> timescales) {
        return timescales.stream().flatMap(timescale -> timescale.dueOn().stream());
    }
}
