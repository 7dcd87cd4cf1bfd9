package org.preventsuite.plans.table;

import org.jspecify.annotations.Nullable;

/**
 * What became of one row of the source; every row has exactly one.
 *
 * @param rowNumber from 1; a quoted cell with new lines keeps its row one row
 * @param actionRow the row number of the action it started or continued
 * @param reason why it was skipped or rejected
 * @param column heading of the cell a rejection is about, as written in the source
 */
public record RowOutcome(
        int rowNumber,
        Kind kind,
        @Nullable Integer actionRow,
        @Nullable Reason reason,
        @Nullable String column) {

    /** The four ends a row can come to. */
    public enum Kind {
        STARTED,
        CONTINUED,
        SKIPPED,
        REJECTED
    }

    static RowOutcome started(int row) {
        return new RowOutcome(row, Kind.STARTED, row, null, null);
    }

    static RowOutcome continued(int row, int actionRow) {
        return new RowOutcome(row, Kind.CONTINUED, actionRow, null, null);
    }

    static RowOutcome skipped(int row, Reason reason) {
        return new RowOutcome(row, Kind.SKIPPED, null, reason, null);
    }

    static RowOutcome rejected(int row, Reason reason, @Nullable String column) {
        return new RowOutcome(row, Kind.REJECTED, null, reason, column);
    }
}
