package org.preventsuite.training.importing;

import org.preventsuite.kit.json.WireWord;

/** The ends a row can come to. */
enum RowOutcome implements WireWord {
    CREATED,
    UPDATED,
    UNCHANGED,
    REMOVED,
    REJECTED
}
