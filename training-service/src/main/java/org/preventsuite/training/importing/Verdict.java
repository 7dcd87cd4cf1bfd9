package org.preventsuite.training.importing;

import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.training.session.StoredSession;

/**
 * What becomes of a row.
 *
 * @param session the stored session it goes to; null for a new one
 * @param refusal only where it is rejected
 */
record Verdict(
        ImportOutcome outcome,
        @Nullable StoredSession session,
        @Nullable Refusal refusal) {

    /** True where the row was judged so before, on the same version of the same session. */
    boolean isThatOf(StagedRow row) {
        return outcome == row.outcome()
                && (session == null
                        ? row.sessionId() == null
                        : session.id().equals(row.sessionId())
                                && Long.valueOf(session.version()).equals(row.sessionVersion()));
    }
}
