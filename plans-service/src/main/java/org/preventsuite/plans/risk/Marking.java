package org.preventsuite.plans.risk;

import org.preventsuite.kit.json.WireWord;

/** A security classification of the government's scheme. Only the lower two may be told to the service. */
enum Marking implements WireWord {
    OFFICIAL,
    OFFICIAL_SENSITIVE,
    SECRET,
    TOP_SECRET;

    boolean isTooHigh() {
        return this == SECRET || this == TOP_SECRET;
    }
}
