package org.preventsuite.training.importing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.training.audience.ProtectedCount;
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
        @Nullable ProtectedCount protectedCount,
        @Nullable String reason,
        @Nullable String column,
        @Nullable String detail) {
    /** The same without a count of these audiences. */
    ImportRowView without(Set<UUID> small) {
        return audienceId == null || count == null || !small.contains(audienceId)
                ? this
                : new ImportRowView(
                        rowNumber,
                        outcome,
                        sessionId,
                        courseId,
                        heldOn,
                        periodId,
                        audienceId,
                        basis,
                        null,
                        ProtectedCount.WITHHELD,
                        reason,
                        column,
                        detail);
    }
}
