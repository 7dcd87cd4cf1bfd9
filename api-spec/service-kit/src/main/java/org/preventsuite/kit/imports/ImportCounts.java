package org.preventsuite.kit.imports;

import java.util.List;

/** Contract schema: ImportCounts. The parts always add up to the rows. */
public record ImportCounts(
        int rows, int created, int updated, int unchanged, int continued, int skipped, int rejected) {

    public static ImportCounts of(List<? extends JudgedRow> rows) {
        return new ImportCounts(
                rows.size(),
                count(rows, ImportOutcome.CREATED),
                count(rows, ImportOutcome.UPDATED),
                count(rows, ImportOutcome.UNCHANGED),
                count(rows, ImportOutcome.CONTINUED),
                count(rows, ImportOutcome.SKIPPED),
                count(rows, ImportOutcome.REJECTED));
    }

    private static int count(List<? extends JudgedRow> rows, ImportOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
