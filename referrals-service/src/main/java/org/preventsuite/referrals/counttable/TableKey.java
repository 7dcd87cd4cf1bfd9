package org.preventsuite.referrals.counttable;

import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.problem.CommonProblem;

/** Which table of counts: one area, one financial year, one dimension. */
public record TableKey(String areaCode, FinancialYear year, CountDimension dimension) {

    /** The table at an address whose parts the contract allows, or 404. */
    public static TableKey at(String areaCode, String periodId, String dimension) {
        FinancialYear year = FinancialYear.of(periodId)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such financial year."));
        return new TableKey(areaCode, year, WireWord.of(CountDimension.class, dimension));
    }
}
