package org.preventsuite.plans.rating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Contract schema: DerivedRating. What the dates alone say of an action, beside what its owner reports, with the rule
 * that decided.
 */
public record DerivedRating(String value, String rule) {
    /** A month's notice, the rhythm of the boards that read it. */
    private static final int SOON_DAYS = 28;

    /**
     * What the dates say on that day.
     *
     * @param finished whether the action is reported complete or dropped
     * @param dueOn last day of the last stated part
     * @param overdueAfter the same, unless it lay before the plan began
     */
    public static DerivedRating of(
            boolean finished, @Nullable LocalDate dueOn, @Nullable LocalDate overdueAfter, LocalDate today) {
        if (finished) {
            return new DerivedRating("complete", "reported-finished");
        }
        if (dueOn == null) {
            return new DerivedRating("not-derivable", "no-stated-day");
        }
        if (overdueAfter == null) {
            return new DerivedRating("not-derivable", "due-before-the-plan-began");
        }
        if (overdueAfter.isBefore(today)) {
            return new DerivedRating("overdue", "last-stated-day-passed");
        }
        return overdueAfter.isAfter(today.plusDays(SOON_DAYS))
                ? new DerivedRating("on-track", "due-later")
                : new DerivedRating("due-soon", "due-within-28-days");
    }
}
