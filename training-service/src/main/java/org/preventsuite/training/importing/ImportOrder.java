package org.preventsuite.training.importing;

import org.jspecify.annotations.Nullable;

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
        @Nullable Replacement replacement) {}
