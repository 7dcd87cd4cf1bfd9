package org.preventsuite.plans.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The contract's keys of periods: FY2016-17, FY2016-17-Q3, 2016-12. */
public final class PeriodKey {
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("FY([0-9]{4})-([0-9]{2})(?:-Q([1-4]))?");
    private static final int MONTHS_OF_A_QUARTER = 3;

    private PeriodKey() {}

    /** Whether a well-formed key names a period: the two years of a financial year follow each other. */
    public static boolean exists(String key) {
        Matcher years = FINANCIAL_YEAR.matcher(key);
        return !years.matches() || (Integer.parseInt(years.group(1)) + 1) % 100 == Integer.parseInt(years.group(2));
    }

    /** Whether a key is a whole financial year's, not a quarter's or a month's. */
    public static boolean isFinancialYear(String key) {
        Matcher years = FINANCIAL_YEAR.matcher(key);
        return years.matches() && years.group(3) == null;
    }

    /** The first day of a period that exists. */
    public static LocalDate firstDay(String key) {
        Matcher years = FINANCIAL_YEAR.matcher(key);
        if (!years.matches()) {
            return YearMonth.parse(key).atDay(1);
        }
        LocalDate april = LocalDate.of(Integer.parseInt(years.group(1)), 4, 1);
        String quarter = years.group(3);
        return quarter == null ? april : april.plusMonths((Integer.parseInt(quarter) - 1L) * MONTHS_OF_A_QUARTER);
    }

    /** The last day of a period that exists. */
    public static LocalDate lastDay(String key) {
        LocalDate first = firstDay(key);
        Matcher years = FINANCIAL_YEAR.matcher(key);
        if (!years.matches()) {
            return first.plusMonths(1).minusDays(1);
        }
        return (years.group(3) == null ? first.plusYears(1) : first.plusMonths(MONTHS_OF_A_QUARTER)).minusDays(1);
    }
}
