package org.preventsuite.training.importing;

import java.util.Map;
import org.preventsuite.kit.imports.ImportOutcome;

/**
 * Contract schema: ImportCounts. How many rows came to which end; they add up.
 *
 * @param sourceRows rows read, of which those of learners became fewer rows of counts
 * @param skipped source rows that say nothing countable, such as a course not completed
 */
record ImportCounts(
        long rows,
        long created,
        long updated,
        long unchanged,
        long removed,
        long rejected,
        long sourceRows,
        long skipped) {

    static ImportCounts of(Map<ImportOutcome, Long> outcomes, SourceSummary source) {
        return new ImportCounts(
                outcomes.values().stream().mapToLong(Long::longValue).sum(),
                outcomes.getOrDefault(ImportOutcome.CREATED, 0L),
                outcomes.getOrDefault(ImportOutcome.UPDATED, 0L),
                outcomes.getOrDefault(ImportOutcome.UNCHANGED, 0L),
                outcomes.getOrDefault(ImportOutcome.REMOVED, 0L),
                outcomes.getOrDefault(ImportOutcome.REJECTED, 0L),
                source.rows(),
                source.skipped());
    }
}
