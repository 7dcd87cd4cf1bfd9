package org.preventsuite.plans.compliance;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.preventsuite.kit.period.PeriodKey;

/**
 * What a report is about.
 *
 * @param areaCode code of an authority
 * @param periodId a financial year, a quarter of one or a month, in the contract's form: FY2016-17, FY2016-17-Q3, 2016-12
 * @param own true for the council itself, which sees more of itself than others do
 */
record ReportKey(String areaCode, String periodId, boolean own) {
    private static final int YEAR_LENGTH = "FY2016-17".length();

    /** As others see the council. */
    ReportKey(String areaCode, String periodId) {
        this(areaCode, periodId, false);
    }

    boolean isPeriod() {
        return PeriodKey.read(periodId).isPresent();
    }

    LocalDate firstDay() {
        return PeriodKey.of(periodId).start();
    }

    LocalDate lastDay() {
        return PeriodKey.of(periodId).end();
    }

    /** The financial year that the period is or lies in. */
    String financialYear() {
        if (periodId.startsWith("FY")) {
            return periodId.substring(0, YEAR_LENGTH);
        }
        LocalDate day = firstDay();
        int year = day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
        return String.format(Locale.ROOT, "FY%d-%02d", year, (year + 1) % 100);
    }
}
