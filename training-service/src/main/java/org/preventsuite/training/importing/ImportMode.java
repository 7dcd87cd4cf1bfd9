package org.preventsuite.training.importing;

import org.preventsuite.kit.json.WireWord;

/** What is done with the rows: only shown, all or none stored, or the good ones stored. */
enum ImportMode implements WireWord {
    PLAN,
    ATOMIC,
    PER_ROW
}
