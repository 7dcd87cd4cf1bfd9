package org.preventsuite.training.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportOutcome;

/**
 * A good row as it lies in its batch.
 *
 * @param group what rows of one session have in common
 * @param outcome null until it is judged
 * @param sessionId the stored session it goes to; null for a new one
 * @param sessionVersion the version of that session when the row was judged
 */
record StagedRow(
        int number,
        String group,
        CountRow.Count count,
        @Nullable ImportOutcome outcome,
        @Nullable UUID sessionId,
        @Nullable Long sessionVersion) {}
