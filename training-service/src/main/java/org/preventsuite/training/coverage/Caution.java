package org.preventsuite.training.coverage;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: Caution. What a reader must know before quoting a figure. */
enum Caution implements WireWord {
    /** More people are stated than there are. */
    ABOVE_BASE,
    /** Whoever is in several statements or sessions of an audience is counted in each of them. */
    SEVERAL_STATEMENTS
}
