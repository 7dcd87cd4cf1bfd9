package org.preventsuite.training.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.training.session.SessionKey;
import org.preventsuite.training.statement.CountBasis;

/**
 * A row as it was read: a count of a session, or the reason why it is none.
 *
 * @param count null for a refused row
 * @param refusal null for a good row
 */
record CountRow(int number, @Nullable Count count, @Nullable Refusal refusal) {
    /** How many of an audience came to a session, on a basis. */
    record Count(SessionKey session, UUID audienceId, CountBasis basis, int people) {}

    static CountRow of(int number, Count count) {
        return new CountRow(number, count, null);
    }

    static CountRow of(int number, Refusal refusal) {
        return new CountRow(number, null, refusal);
    }
}
