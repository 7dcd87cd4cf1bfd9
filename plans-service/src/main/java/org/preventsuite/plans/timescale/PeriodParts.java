package org.preventsuite.plans.timescale;

import java.time.Period;
import java.time.temporal.ChronoUnit;

/** The two parts of a period that do not convert into each other: days, and months with their years. */
final class PeriodParts {
    private PeriodParts() {}

    static long days(Period period) {
        return period.get(ChronoUnit.DAYS);
    }

    /** Whether it is whole months, so that it can be counted from a month without naming a day. */
    static boolean isWholeMonths(Period period) {
        return days(period) == 0;
    }
}
