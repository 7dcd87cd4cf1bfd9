package org.preventsuite.plans.period;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days of a period, the first and the last among them. */
public record PeriodDays(LocalDate first, LocalDate last) {
    private static final int YEAR_LENGTH = "FY2016-17".length();

    /** The days of a period that {@link PeriodKey#exists}. */
    public static PeriodDays of(String key) {
        if (!key.startsWith("FY")) {
            return from(YearMonth.parse(key), 1);
        }
        YearMonth april = YearMonth.of(Integer.parseInt(key.substring(2, 6)), 4);
        if (key.length() == YEAR_LENGTH) {
            return from(april, 12);
        }
        int quarter = key.charAt(key.length() - 1) - '0';
        return from(april.plusMonths(3L * (quarter - 1)), 3);
    }

    private static PeriodDays from(YearMonth first, int months) {
        return new PeriodDays(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }
}
