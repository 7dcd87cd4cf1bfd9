package org.preventsuite.plans.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.kit.imports.JudgedRow;

/** Contract schema: ImportRow. What became, or would become, of one row of the source. */
record RowResult(
        int rowNumber,
        ImportOutcome outcome,
        @Nullable String reference,
        @Nullable UUID actionId,
        @Nullable String reason,
        @Nullable String column,
        @Nullable String detail,
        List<Warning> warnings)
        implements JudgedRow {

    private static final int MOST_WARNINGS = 50;

    /** Contract schema: ImportWarning. */
    record Warning(String code, @Nullable String column, String detail) {}

    RowResult {
        warnings = warnings.stream().limit(MOST_WARNINGS).toList();
    }
}
