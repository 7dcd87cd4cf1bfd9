package org.preventsuite.plans.importing.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads the action table of a plan as councils write it; never fails, whatever the text. */
public final class PlanTableReader {
    public static final int MOST_ROWS = 20_000;
    public static final int MOST_CHARACTERS = 5 * 1024 * 1024;

    private PlanTableReader() {}

    /** As {@link #read(String, Dialect, Collection)}, without any known names. */
    public static PlanTable read(String text, Dialect dialect) {
        return read(text, dialect, List.of());
    }

    /**
     * Reads a table with whatever stands around it.
     *
     * @param knownNames names and aliases of bodies and posts; they are never cut in two nor taken for a person's name
     * @return every row of the text with its outcome, and the actions, sections and columns that were understood
     */
    public static PlanTable read(String text, Dialect dialect, Collection<String> knownNames) {
        if (text.length() > MOST_CHARACTERS) {
            RowOutcome refused = RowOutcome.rejected(1, Reason.TOO_LARGE, null);
            return new PlanTable(List.of(), List.of(), List.of(), List.of(refused));
        }
        KnownNames known = new KnownNames(knownNames);
        SourceRows source = SourceRows.of(text, dialect);
        int taken = Math.min(MOST_ROWS, source.rows().size());
        PlanTable table =
                new Reading(Survey.of(source.rows().subList(0, taken), dialect, known), known).read();
        return withUnread(table, source, taken);
    }

    private static PlanTable withUnread(PlanTable table, SourceRows source, int taken) {
        List<RowOutcome> rows = new ArrayList<>(table.rows());
        for (SourceRow row : source.rows().subList(taken, source.rows().size())) {
            rows.add(RowOutcome.rejected(row.number(), Reason.TOO_MANY_ROWS, null));
        }
        if (source.malformed()) {
            rows.add(RowOutcome.rejected(rows.size() + 1, Reason.MALFORMED, null));
        }
        return new PlanTable(table.columns(), table.sections(), table.actions(), rows);
    }
}
