package org.preventsuite.plans.timescale;

import org.jspecify.annotations.Nullable;

/**
 * What a reader of the document knows besides the cell: the date that relative wording counts from (of the document or
 * the plan), and which year a bare pair of years means.
 */
public record TimescaleContext(@Nullable PartialDate referenceDate, YearConvention years) {
    private static final TimescaleContext NONE = new TimescaleContext(null, YearConvention.FINANCIAL);

    public static TimescaleContext none() {
        return NONE;
    }

    public static TimescaleContext asAt(PartialDate referenceDate) {
        return new TimescaleContext(referenceDate, YearConvention.FINANCIAL);
    }
}
