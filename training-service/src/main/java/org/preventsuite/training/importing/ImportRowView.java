package org.preventsuite.training.importing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.training.statement.CountBasis;

/** Contract schema: ImportRow. What became, or would become, of one count. */
record ImportRowView(
        int rowNumber,
        ImportOutcome outcome,
        @Nullable UUID sessionId,
        @Nullable UUID courseId,
        @Nullable LocalDate heldOn,
        @Nullable String periodId,
        @Nullable UUID audienceId,
        @Nullable CountBasis basis,
        @Nullable Integer count,
        @Nullable String reason,
        @Nullable String column,
        @Nullable String detail) {}
