package org.preventsuite.plans.compliance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report is about.
 *
 * @param areaCode code of an authority
 * @param periodId a financial year, a quarter of one or a month, in the contract's form: FY2016-17, FY2016-17-Q3, 2016-12
 */
record ReportKey(String areaCode, String periodId) {
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("FY([0-9]{4})-([0-9]{2})(?:-Q[1-4])?");

    /** Whether there is such a period: the two years of a financial year follow each other. */
    boolean isPeriod() {
        Matcher years = FINANCIAL_YEAR.matcher(periodId);
        return !years.matches() || (Integer.parseInt(years.group(1)) + 1) % 100 == Integer.parseInt(years.group(2));
    }
}
