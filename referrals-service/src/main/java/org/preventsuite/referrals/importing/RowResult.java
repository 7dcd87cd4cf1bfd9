package org.preventsuite.referrals.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/** Contract schema: ImportRow. What became, or would become, of one row of the table. */
record RowResult(
        int rowNumber,
        Outcome outcome,
        @Nullable String reference,
        @Nullable UUID routeId,
        @Nullable String reason,
        @Nullable String column,
        @Nullable String detail) {

    /** The ends a row can come to. */
    enum Outcome implements WireWord {
        CREATED,
        UPDATED,
        UNCHANGED,
        CONTINUED,
        SKIPPED,
        REJECTED
    }

    static RowResult of(int rowNumber, Outcome outcome, @Nullable String reference, @Nullable UUID routeId) {
        return new RowResult(rowNumber, outcome, reference, routeId, null, null, null);
    }
}
