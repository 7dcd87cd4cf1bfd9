package org.preventsuite.training.importing;

import org.preventsuite.kit.json.WireWord;

/** How far an import has come. */
enum ImportStatus implements WireWord {
    PREVIEWED,
    APPLIED,
    REJECTED
}
