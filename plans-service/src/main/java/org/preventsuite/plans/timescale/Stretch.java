package org.preventsuite.plans.timescale;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** A time of the year whose year is still to be found: a day, a month, a season, «July - September». */
record Stretch(MonthDayPart from, MonthDayPart to, boolean point, Confidence confidence) implements When {

    /** A month, or a day of it. */
    record MonthDayPart(int month, @Nullable Integer day) {
        PartialDate in(int year) {
            boolean exists = day == null
                    || day
                            <= Month.of(month)
                                    .length(PartialDate.of(year).firstDay().isLeapYear());
            return new PartialDate(year, month, exists ? day : null); // 29 February of a common year: the month
        }

        boolean isAfter(MonthDayPart other) {
            return order() > other.order();
        }

        private int order() {
            return month * 100 + (day == null ? 0 : day);
        }
    }

    static Stretch point(int month, @Nullable Integer day, Confidence confidence) {
        MonthDayPart part = new MonthDayPart(month, day);
        return new Stretch(part, part, true, confidence);
    }

    static Stretch months(int from, int to, Confidence confidence) {
        return new Stretch(new MonthDayPart(from, null), new MonthDayPart(to, null), from == to, confidence);
    }

    /** Beginning in the given year; the end runs into the next where it must. */
    Span startingIn(int year) {
        int endYear = wraps() ? year + 1 : year;
        return new Span(from.in(year), to.in(endYear), point, confidence);
    }

    /** Ending in the given year. */
    Span endingIn(int year) {
        return startingIn(wraps() ? year - 1 : year);
    }

    /** The last such time that begins no later than the date. */
    Span before(PartialDate date) {
        Span sameYear = startingIn(date.year());
        return sameYear.start().firstDay().isAfter(date.firstDay()) ? startingIn(date.year() - 1) : sameYear;
    }

    /** The first such time that ends no earlier than the day. */
    Span after(LocalDate day) {
        Span sameYear = endingIn(day.getYear());
        return sameYear.end().lastDay().isBefore(day) ? endingIn(day.getYear() + 1) : sameYear;
    }

    Stretch through(Stretch last) {
        return new Stretch(from, last.to, false, confidence.atMost(last.confidence));
    }

    @Override
    public Stretch atMost(Confidence limit) {
        return new Stretch(from, to, point, confidence.atMost(limit));
    }

    @Override
    public Stretch lastPart() {
        return new Stretch(to, to, true, confidence);
    }

    @Override
    public Stretch firstPart() {
        return new Stretch(from, from, true, confidence);
    }

    @Override
    public Stretch lasting() {
        return new Stretch(from, to, false, confidence);
    }

    private boolean wraps() {
        return from.isAfter(to) && (from.month() != to.month() || bothHaveDays());
    }

    private boolean bothHaveDays() {
        return from.day() != null && to.day() != null;
    }
}
