package org.preventsuite.plans.timescale;

import java.time.LocalDate;

/** Which year a bare pair such as «2015-16» means. */
public enum YearConvention {
    FINANCIAL(4),
    CALENDAR(1),
    ACADEMIC(9);

    private final int firstMonth;

    YearConvention(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    /** From the start of the year named first to the end of the year named last. */
    Span pair(int first, int last, Confidence confidence) {
        if (this == CALENDAR) {
            return Span.period(PartialDate.of(first), PartialDate.of(last), confidence);
        }
        return Span.period(PartialDate.of(first, firstMonth), PartialDate.of(last, firstMonth - 1), confidence);
    }

    /** The twelve months that begin in the given calendar year. */
    Span startingIn(int year, Confidence confidence) {
        return pair(year, this == CALENDAR ? year : year + 1, confidence);
    }

    int startYearOf(LocalDate day) {
        return day.getMonthValue() < firstMonth ? day.getYear() - 1 : day.getYear();
    }

    /** The calendar year in which a month of the year that starts in {@code startYear} lies. */
    int calendarYear(int month, int startYear) {
        return month < firstMonth ? startYear + 1 : startYear;
    }

    /** First month of a quarter, 1 to 4. */
    int firstMonthOfQuarter(int quarter) {
        return (firstMonth - 1 + (quarter - 1) * 3) % 12 + 1;
    }
}
