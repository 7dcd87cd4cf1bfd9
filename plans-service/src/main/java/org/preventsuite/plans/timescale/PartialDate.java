package org.preventsuite.plans.timescale;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as precise as it was stated and no more: a year, a month of a year, or a day. */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {
    static final int EARLIEST_YEAR = 1000;
    static final int LATEST_YEAR = 9999;
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw new IllegalArgumentException("year must have four digits: " + year);
        }
        if (month == null && day != null) {
            throw new IllegalArgumentException("a day needs its month");
        }
        if (month != null) {
            try {
                LocalDate.of(year, month, day == null ? 1 : day);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no such date: " + e.getMessage(), e);
            }
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, null);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads {@code 2009}, {@code 2009-09} or {@code 2009-09-30}.
     *
     * @throws IllegalArgumentException when the text has another form or names a date that does not exist
     */
    public static PartialDate parse(String iso) {
        Matcher form = ISO.matcher(iso);
        if (!form.matches()) {
            throw new IllegalArgumentException("a partial date is YYYY, YYYY-MM or YYYY-MM-DD");
        }
        String month = form.group(2);
        String day = form.group(3);
        return new PartialDate(
                Integer.parseInt(form.group(1)),
                month == null ? null : Integer.valueOf(month),
                day == null ? null : Integer.valueOf(day));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    public LocalDate lastDay() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** The last day moved by the given time, told no more precisely than this date is. */
    PartialDate plus(Period time) {
        if (month != null && day == null && PeriodParts.isWholeMonths(time)) {
            return ofMonth(YearMonth.of(year, month).plusMonths(time.toTotalMonths()));
        }
        return asPreciseAs(lastDay().plus(time));
    }

    /** The same for working days, backwards where the number is below nought. */
    PartialDate plusWorkingDays(int days) {
        return asPreciseAs(WorkingDays.from(lastDay(), days));
    }

    /** The day, month or year just before this one. */
    PartialDate previous() {
        return asPreciseAs(firstDay().minusDays(1));
    }

    private PartialDate asPreciseAs(LocalDate other) {
        if (month == null) {
            return of(other.getYear());
        }
        return day == null ? of(other.getYear(), other.getMonthValue()) : of(other);
    }

    private static PartialDate ofMonth(YearMonth month) {
        return of(month.getYear(), month.getMonthValue());
    }

    @Override
    public String toString() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
