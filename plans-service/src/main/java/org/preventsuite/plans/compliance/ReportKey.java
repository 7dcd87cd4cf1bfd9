package org.preventsuite.plans.compliance;

import org.preventsuite.plans.period.PeriodKey;

/**
 * What a report is about.
 *
 * @param areaCode code of an authority
 * @param periodId a financial year, a quarter of one or a month, in the contract's form: FY2016-17, FY2016-17-Q3, 2016-12
 */
record ReportKey(String areaCode, String periodId) {
    boolean isPeriod() {
        return PeriodKey.exists(periodId);
    }
}
