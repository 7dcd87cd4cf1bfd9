package org.preventsuite.referrals.national;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Contract schema: NationalFigure. */
record NationalFigureView(
        String series,
        NationalMeasure measure,
        NationalDimension dimension,
        String periodId,
        String category,
        int count,
        Vintage vintage,
        boolean breakBefore,
        @Nullable String breakReason,
        @Nullable Base base,
        @Nullable String note,
        String source) {

    /** Contract schema: NationalBase. */
    record Base(
            String of,
            @Nullable Integer count,
            @Nullable BigDecimal percent,
            @Nullable Integer unlisted) {
        static Base of(String of, @Nullable Integer all, int part, @Nullable Integer unlisted) {
            return new Base(of, all, all == null ? null : percent(part, all), unlisted);
        }

        private static BigDecimal percent(int part, int all) {
            return BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
        }
    }
}
