package org.preventsuite.training.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.kit.problem.CommonProblem;

/**
 * When a session was held: on a day or in a period.
 *
 * @param on the day; null where there is a period
 * @param periodId the period; null where there is a day
 */
record Held(@Nullable LocalDate on, @Nullable String periodId, LocalDate firstDay, LocalDate lastDay) {

    /** Reads the one that is given; refuses both and neither. */
    static Held of(@Nullable LocalDate on, @Nullable String periodId) {
        if (on != null && periodId == null) {
            return new Held(on, null, on, on);
        }
        if (on == null && periodId != null) {
            PeriodKey period = PeriodKey.read(periodId)
                    .orElseThrow(() -> CommonProblem.INVALID_CONTENT.at(
                            "/periodId", "no-such-period", "The two years of a financial year follow each other."));
            return new Held(null, periodId, period.start(), period.end());
        }
        throw CommonProblem.INVALID_CONTENT.at("/heldOn", "day-or-period", "Either heldOn or periodId, and not both.");
    }
}
