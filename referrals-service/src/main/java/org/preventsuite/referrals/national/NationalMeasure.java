package org.preventsuite.referrals.national;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: NationalMeasure. What the national figures count. */
enum NationalMeasure implements WireWord {
    REFERRALS,
    DISCUSSED,
    ADOPTED
}
