package org.preventsuite.plans.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The contract's keys of periods: FY2016-17, FY2016-17-Q3, 2016-12. */
public final class PeriodKey {
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("FY([0-9]{4})-([0-9]{2})(?:-Q[1-4])?");

    private PeriodKey() {}

    /** Whether a well-formed key names a period: the two years of a financial year follow each other. */
    public static boolean exists(String key) {
        Matcher years = FINANCIAL_YEAR.matcher(key);
        return !years.matches() || (Integer.parseInt(years.group(1)) + 1) % 100 == Integer.parseInt(years.group(2));
    }
}
