package org.preventsuite.plans.importing;

import org.preventsuite.kit.json.WireWord;

/** What the rows of a table are. */
enum ImportKind implements WireWord {
    ACTIONS,
    AREAS
}
