package org.preventsuite.plans.compliance;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.preventsuite.plans.period.PeriodDays;
import org.preventsuite.plans.period.PeriodKey;

/**
 * What a report is about.
 *
 * @param areaCode code of an authority
 * @param periodId a financial year, a quarter of one or a month, in the contract's form: FY2016-17, FY2016-17-Q3, 2016-12
 */
record ReportKey(String areaCode, String periodId) {
    private static final int YEAR_LENGTH = "FY2016-17".length();

    boolean isPeriod() {
        return PeriodKey.exists(periodId);
    }

    PeriodDays days() {
        return PeriodDays.of(periodId);
    }

    /** The financial year that the period is or lies in. */
    String financialYear() {
        if (periodId.startsWith("FY")) {
            return periodId.substring(0, YEAR_LENGTH);
        }
        LocalDate day = days().first();
        int year = day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
        return String.format(Locale.ROOT, "FY%d-%02d", year, (year + 1) % 100);
    }
}
