package org.preventsuite.training.importing;

import java.util.Map;

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

    static ImportCounts of(Map<RowOutcome, Long> outcomes, SourceSummary source) {
        return new ImportCounts(
                outcomes.values().stream().mapToLong(Long::longValue).sum(),
                outcomes.getOrDefault(RowOutcome.CREATED, 0L),
                outcomes.getOrDefault(RowOutcome.UPDATED, 0L),
                outcomes.getOrDefault(RowOutcome.UNCHANGED, 0L),
                outcomes.getOrDefault(RowOutcome.REMOVED, 0L),
                outcomes.getOrDefault(RowOutcome.REJECTED, 0L),
                source.rows(),
                source.skipped());
    }
}
