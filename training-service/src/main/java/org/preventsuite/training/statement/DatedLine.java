package org.preventsuite.training.statement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a statement with what dates it. */
record DatedLine(
        UUID audienceId,
        @Nullable UUID courseId,
        CountBasis basis,
        @Nullable LocalDate asAt,
        String periodId,
        int count) {

    /** The day the statement names, or else the last of its period. */
    LocalDate heldOn() {
        return asAt == null ? PeriodKey.read(periodId).orElseThrow().end() : asAt;
    }
}
