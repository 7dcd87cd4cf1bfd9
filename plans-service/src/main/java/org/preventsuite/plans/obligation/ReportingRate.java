package org.preventsuite.plans.obligation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Contract schema: ReportingRate. So many of so many.
 *
 * @param percent with one decimal, half up; null of nothing
 */
public record ReportingRate(int count, int base, @Nullable BigDecimal percent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static ReportingRate of(int count, int base) {
        return new ReportingRate(
                count,
                base,
                base == 0
                        ? null
                        : BigDecimal.valueOf(count)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP));
    }
}
