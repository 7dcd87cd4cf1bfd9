package org.preventsuite.plans.table;

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
        PlanTable table = new Reading(Survey.of(source.rows(), dialect, known), known).read();
        return source.brokenOff() == null ? table : withBreak(table, source.brokenOff());
    }

    private static PlanTable withBreak(PlanTable table, Reason reason) {
        List<RowOutcome> rows = new ArrayList<>(table.rows());
        rows.add(RowOutcome.rejected(rows.size() + 1, reason, null));
        return new PlanTable(table.columns(), table.sections(), table.actions(), rows);
    }
}
