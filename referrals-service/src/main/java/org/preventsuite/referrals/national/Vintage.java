package org.preventsuite.referrals.national;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: Vintage. Which of the publications of a figure it was read in. */
enum Vintage implements WireWord {
    FIRST_PUBLISHED,
    REVISED,
    AS_PUBLISHED
}
