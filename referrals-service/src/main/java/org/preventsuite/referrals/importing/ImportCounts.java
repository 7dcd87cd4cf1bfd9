package org.preventsuite.referrals.importing;

import java.util.List;

/** Contract schema: ImportCounts. The parts always add up to the rows. */
record ImportCounts(int rows, int created, int updated, int unchanged, int continued, int skipped, int rejected) {

    static ImportCounts of(List<RowResult> rows) {
        return new ImportCounts(
                rows.size(),
                count(rows, RowResult.Outcome.CREATED),
                count(rows, RowResult.Outcome.UPDATED),
                count(rows, RowResult.Outcome.UNCHANGED),
                count(rows, RowResult.Outcome.CONTINUED),
                count(rows, RowResult.Outcome.SKIPPED),
                count(rows, RowResult.Outcome.REJECTED));
    }

    private static int count(List<RowResult> rows, RowResult.Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
