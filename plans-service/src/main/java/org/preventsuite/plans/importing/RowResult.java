package org.preventsuite.plans.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/** Contract schema: ImportRow. What became, or would become, of one row of the source. */
record RowResult(
        int rowNumber,
        Outcome outcome,
        @Nullable String reference,
        @Nullable UUID actionId,
        @Nullable String reason,
        @Nullable String column,
        @Nullable String detail,
        List<Warning> warnings) {

    private static final int MOST_WARNINGS = 50;

    /** The ends a row can come to. */
    enum Outcome implements WireWord {
        CREATED,
        UPDATED,
        UNCHANGED,
        CONTINUED,
        SKIPPED,
        REJECTED
    }

    /** Contract schema: ImportWarning. */
    record Warning(String code, @Nullable String column, String detail) {}

    RowResult {
        warnings = warnings.stream().limit(MOST_WARNINGS).toList();
    }
}
