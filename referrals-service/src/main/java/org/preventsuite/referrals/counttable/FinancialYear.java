package org.preventsuite.referrals.counttable;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contract schema: FinancialYear. 1 April of the year it starts in to 31 March. */
public record FinancialYear(int startsIn) {
    private static final int KEY_LENGTH = 9;

    /** The year of a key such as {@code FY2016-17}; none when its second half does not follow the first. */
    public static Optional<FinancialYear> of(String key) {
        if (key.length() != KEY_LENGTH) {
            return Optional.empty();
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(key.substring(2, 6)));
        return year.key().equals(key) ? Optional.of(year) : Optional.empty();
    }

    @JsonValue
    public String key() {
        return "FY%04d-%02d".formatted(startsIn, (startsIn + 1) % 100);
    }

    /** Whether what was valid between two days, each of them open when absent, was valid on some day of the year. */
    boolean meets(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = LocalDate.of(startsIn, Month.APRIL, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
    }
}
