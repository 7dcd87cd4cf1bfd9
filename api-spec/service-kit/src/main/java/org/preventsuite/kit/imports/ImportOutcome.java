package org.preventsuite.kit.imports;

import org.preventsuite.kit.json.WireWord;

/** The ends a row can come to; each service's contract names those that its tables know. */
public enum ImportOutcome implements WireWord {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** Part of the resource that an earlier row began. */
    CONTINUED,
    /** Says nothing that could be stored, such as a heading that is repeated on a new page. */
    SKIPPED,
    /** Stored, but not in a table that replaces what is stored. */
    REMOVED,
    REJECTED
}
