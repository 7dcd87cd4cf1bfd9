package org.preventsuite.plans.merging;

import org.preventsuite.kit.json.WireWord;

/** How far a conflict has come. */
enum ConflictState implements WireWord {
    OPEN,
    TAKEN,
    KEPT,
    /** The inputs and the draft came to say the same. */
    AGREED
}
