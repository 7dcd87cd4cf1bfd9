package org.preventsuite.kit.imports;

import org.jspecify.annotations.Nullable;

/** What became, or would become, of one row of the source; each service's view adds the resource that came of it. */
public interface JudgedRow {
    int rowNumber();

    ImportOutcome outcome();

    /** What the source calls the resource. */
    @Nullable String reference();

    /** A code; absent where nothing needs a reason. */
    @Nullable String reason();

    /** The heading of the cell in question. */
    @Nullable String column();

    @Nullable String detail();
}
