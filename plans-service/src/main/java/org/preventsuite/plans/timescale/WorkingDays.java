package org.preventsuite.plans.timescale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days that are neither Saturday, Sunday nor a bank holiday in England and Wales: what the Banking and Financial
 * Dealings Act 1971 names, and what proclamations have added and moved since 1995. Closures of a council's own are not
 * known, and proclamations still to come are not either.
 */
final class WorkingDays {
    private static final int FIRST_YEAR = 1995;
    private static final Set<LocalDate> ADDED = Set.of(
            LocalDate.of(1999, 12, 31), // the millennium
            LocalDate.of(2002, 6, 3),
            LocalDate.of(2011, 4, 29),
            LocalDate.of(2012, 6, 5),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));
    /** From the Monday that it would have been. */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(1995, 5, 1), LocalDate.of(1995, 5, 8),
            LocalDate.of(2002, 5, 27), LocalDate.of(2002, 6, 4),
            LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4),
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

    private WorkingDays() {}

    /** Whether the bank holidays of the day's year and of those around it are known. */
    static boolean areKnownAround(LocalDate day) {
        return day.getYear() > FIRST_YEAR + 3;
    }

    /** The working day so many after the day, or before it where the number is below nought; the day itself for none. */
    static LocalDate from(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate found = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            found = found.plusDays(step);
            left -= isWorkingDay(found) ? 1 : 0;
        }
        return found;
    }

    static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !bankHolidays(day.getYear()).contains(day);
    }

    static Set<LocalDate> bankHolidays(int year) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        addMonday(days, LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        addMonday(days, LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        addInLieu(days, LocalDate.of(year, Month.JANUARY, 1));
        addInLieu(days, LocalDate.of(year, Month.DECEMBER, 25));
        addInLieu(days, LocalDate.of(year, Month.DECEMBER, 26));
        ADDED.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return days;
    }

    private static void addMonday(Set<LocalDate> days, LocalDate monday) {
        days.add(MOVED.getOrDefault(monday, monday));
    }

    /** Itself, or the next weekday that is not taken where it falls on a weekend. */
    private static void addInLieu(Set<LocalDate> days, LocalDate day) {
        LocalDate held = day;
        while (isWeekend(held) || days.contains(held)) {
            held = held.plusDays(1);
        }
        days.add(held);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Easter Sunday of the Gregorian calendar: the anonymous reckoning printed in Nature, 20 April 1876. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int corrected = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - corrected + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int days = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
