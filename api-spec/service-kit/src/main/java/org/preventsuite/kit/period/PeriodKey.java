package org.preventsuite.kit.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year (1 April to 31 March), a quarter of one or a calendar month.
 *
 * @param text as the contract writes it: FY2016-17, FY2016-17-Q3 or 2016-12
 * @param start its first day
 * @param end its last day
 */
public record PeriodKey(String text, LocalDate start, LocalDate end) {
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("FY([0-9]{4})-([0-9]{2})(?:-Q([1-4]))?");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Reads a key of the contract's form; empty when its two years do not follow each other, as in FY2016-18. */
    public static Optional<PeriodKey> read(String text) {
        Matcher year = FINANCIAL_YEAR.matcher(text);
        if (!year.matches()) {
            YearMonth month = YearMonth.parse(text);
            return Optional.of(new PeriodKey(text, month.atDay(1), month.atEndOfMonth()));
        }
        int first = Integer.parseInt(year.group(1));
        if ((first + 1) % 100 != Integer.parseInt(year.group(2))) {
            return Optional.empty();
        }
        LocalDate april = LocalDate.of(first, 4, 1);
        if (year.group(3) == null) {
            return Optional.of(new PeriodKey(text, april, april.plusYears(1).minusDays(1)));
        }
        LocalDate start = april.plusMonths((Integer.parseInt(year.group(3)) - 1L) * MONTHS_OF_A_QUARTER);
        return Optional.of(
                new PeriodKey(text, start, start.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1)));
    }

    /** The period of a key that {@link #read} has found to name one. */
    public static PeriodKey of(String text) {
        return read(text).orElseThrow();
    }

    /** Whether it is a whole financial year, not a quarter or a month. */
    public boolean isFinancialYear() {
        return end.equals(start.plusYears(1).minusDays(1));
    }
}
