package org.preventsuite.plans.importing.table;

import java.util.List;

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

    /** Whether a header row with an action column was found at all. */
    public boolean understood() {
        return !columns.isEmpty();
    }
}
