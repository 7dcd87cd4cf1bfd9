package org.preventsuite.kit.imports;

import org.preventsuite.kit.json.WireWord;

/** What is done with the rows: only shown, all or none stored, or the good ones stored. */
public enum ImportMode implements WireWord {
    PLAN,
    ATOMIC,
    PER_ROW
}
