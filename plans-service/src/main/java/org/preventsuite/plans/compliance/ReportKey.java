package org.preventsuite.plans.compliance;

import org.preventsuite.plans.period.PeriodKey;

/**
 * What a report is about.
 *
 * @param areaCode code of an authority
 * @param periodId a financial year, a quarter of one or a month, in the contract's form: FY2016-17, FY2016-17-Q3, 2016-12
 * @param own true for the council itself, which sees more of itself than others do
 */
record ReportKey(String areaCode, String periodId, boolean own) {
    /** As others see the council. */
    ReportKey(String areaCode, String periodId) {
        this(areaCode, periodId, false);
    }

    boolean isPeriod() {
        return PeriodKey.exists(periodId);
    }
}
