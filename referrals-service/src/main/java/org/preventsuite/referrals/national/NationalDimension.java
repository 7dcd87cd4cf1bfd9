package org.preventsuite.referrals.national;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: NationalDimension. What the national figures are broken down by. */
enum NationalDimension implements WireWord {
    TOTAL,
    CONCERN,
    OUTCOME,
    SECTOR,
    AGE_BAND,
    CONCERN_BY_AGE,
    GENDER,
    REGION,
    HEALTH,
    ETHNICITY
}
