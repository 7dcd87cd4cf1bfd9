package org.preventsuite.training.importing;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import org.preventsuite.training.statement.CountBasis;

/** Reads a learning system's export, a row for each learner and course, and counts it away. */
final class CompletionReader {
    private static final Set<String> COMPLETED =
            Set.of("completed", "complete", "passed", "pass", "attended", "successful", "yes", "y", "100", "100%");

    private final LearnerTally tally;

    CompletionReader(LearnerTally tally) {
        this.tally = tally;
    }

    SourceSummary read(InputStream source, Charset charset, RowSink sink) {
        CsvTable table = new CsvTable(source, charset);
        long[] skipped = new long[1];
        table.read(Set.of(Field.LEARNER, Field.COURSE, Field.DATE, Field.AUDIENCE), row -> {
            if (isCompleted(row)) {
                tally.count(row.number(), completion(row));
            } else {
                skipped[0]++;
            }
        });
        tally.report(sink);
        return table.summary(skipped[0]);
    }

    // Without a status column, having a day is being complete.
    private static boolean isCompleted(CsvTable.Row row) {
        return row.at(Field.STATUS)
                .map(status -> COMPLETED.contains(status.toLowerCase(Locale.ROOT)))
                .orElseGet(() -> row.at(Field.DATE).isPresent());
    }

    private static Completion completion(CsvTable.Row row) {
        return new Completion(
                row.at(Field.LEARNER),
                row.at(Field.COURSE).stream().toList(),
                row.at(Field.DATE).flatMap(CellDate::day),
                row.at(Field.AUDIENCE),
                CountBasis.COMPLETIONS);
    }
}
