package org.preventsuite.plans.timescale;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The days on which a recurring timescale with a stated start falls due. */
final class Occurrences {
    private static final LocalDate NEVER = LocalDate.of(PartialDate.LATEST_YEAR, 1, 1);

    private Occurrences() {}

    /** Counted from the start each time, so that a month end stays a month end. */
    static Optional<LocalDate> firstFrom(LocalDate today, PartialDate start, Period recurrence) {
        long longest = recurrence.toTotalMonths() * 31 + PeriodParts.days(recurrence);
        long passed = ChronoUnit.DAYS.between(start.lastDay(), today);
        int count = passed <= 0 ? 0 : Math.toIntExact(Math.min(passed / longest, 1_000_000));
        LocalDate due = occurrence(start, recurrence, count);
        while (due.isBefore(today) && due.isBefore(NEVER)) {
            count++;
            due = occurrence(start, recurrence, count);
        }
        return due.isBefore(today) ? Optional.empty() : Optional.of(due);
    }

    private static LocalDate occurrence(PartialDate start, Period recurrence, int count) {
        Period moved = recurrence.multipliedBy(count);
        if (start.day() == null && PeriodParts.isWholeMonths(recurrence)) {
            return YearMonth.from(start.lastDay()).plus(moved).atEndOfMonth();
        }
        return start.lastDay().plus(moved);
    }
}
