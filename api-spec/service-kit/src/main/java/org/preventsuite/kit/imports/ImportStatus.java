package org.preventsuite.kit.imports;

import org.preventsuite.kit.json.WireWord;

/** How far an import has come. */
public enum ImportStatus implements WireWord {
    PREVIEWED,
    APPLIED,
    REJECTED
}
