package org.preventsuite.plans.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of a decision as its effect on the approval depends on.
 *
 * @param supersedesId the decision on the same plan that this one corrects, and which counts no more
 */
public record Verdict(
        UUID id,
        UUID versionId,
        UUID groupId,
        LocalDate decidedOn,
        Instant recordedAt,
        Outcome outcome,
        @Nullable UUID supersedesId,
        int openConditions) {
    /** The later day, and of one day what was recorded later. */
    static final Comparator<Verdict> BY_TIME = Comparator.comparing(Verdict::decidedOn)
            .thenComparing(Verdict::recordedAt)
            .thenComparing(Verdict::id);
}
