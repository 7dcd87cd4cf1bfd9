package org.preventsuite.training.importing;

import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportMode;

/**
 * What a caller asks to be done with a table.
 *
 * @param replacement null where the rows are added to what there is
 */
record ImportOrder(
        String areaCode,
        ImportKind kind,
        ImportMode mode,
        Grain grain,
        String externalScheme,
        @Nullable Replacement replacement) {

    /** Whether nothing is stored as soon as one row is faulty. */
    boolean isWhole() {
        return mode == ImportMode.ATOMIC || replacement != null;
    }
}
