package org.preventsuite.plans.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/**
 * A plan's table as it was understood.
 *
 * @param columns of every header row that differs from those before it
 * @param sections in the order met
 * @param actions in the order met
 * @param rows one outcome for every row of the source, in its order
 */
public record PlanTable(
        List<Column> columns, List<SectionRow> sections, List<ActionRow> actions, List<RowOutcome> rows) {
    public PlanTable {
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
        actions = List.copyOf(actions);
        rows = List.copyOf(rows);
    }

    /** How many rows came to this end. */
    public long count(RowOutcome.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** Whether all of the text was read; if not, the last row says why. */
    public boolean complete() {
        return rows.isEmpty()
                || !EnumSet.of(Reason.MALFORMED, Reason.TOO_MANY_ROWS, Reason.TOO_LARGE)
                        .contains(Objects.requireNonNullElse(
                                rows.get(rows.size() - 1).reason(), Reason.BLANK));
    }

    /** Whether a header row with an action column was found at all. */
    public boolean understood() {
        return !columns.isEmpty();
    }
}
