package org.preventsuite.referrals.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.kit.imports.JudgedRow;

/** Contract schema: ImportRow. What became, or would become, of one row of the table. */
record RowResult(
        int rowNumber,
        ImportOutcome outcome,
        @Nullable String reference,
        @Nullable UUID routeId,
        @Nullable String reason,
        @Nullable String column,
        @Nullable String detail)
        implements JudgedRow {

    static RowResult of(int rowNumber, ImportOutcome outcome, @Nullable String reference, @Nullable UUID routeId) {
        return new RowResult(rowNumber, outcome, reference, routeId, null, null, null);
    }
}
