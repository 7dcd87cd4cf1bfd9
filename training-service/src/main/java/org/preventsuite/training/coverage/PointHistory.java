package org.preventsuite.training.coverage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.training.coverage.CoverageSeries.Point;
import org.preventsuite.training.coverage.CoverageSeries.Restatement;
import org.preventsuite.training.coverage.CoverageSeries.Status;

/** How the coverage of one day came to be known: what was known when the day was over, and what has changed that since. */
final class PointHistory {
    private static final ZoneId CIVIL = ZoneId.of("Europe/London");
    private static final int MOST_CHANGES = 20;

    private final CoverageHistory history;
    private final CoverageQuestion question;

    PointHistory(CoverageHistory history, CoverageQuestion question) {
        this.history = history;
        this.question = question;
    }

    Point point() {
        Instant over = question.asAt().plusDays(1).atStartOfDay(CIVIL).toInstant();
        Coverage now = history.last().answer(question).orElse(null);
        CoverageFigure figure = now == null ? null : now.figure();
        if (over.isAfter(history.knownAt())) {
            return new Point(question.asAt(), Status.of(now), figure, null, List.of(), null);
        }
        List<Instant> changes = history.changes(question.asAt(), over);
        int leftOut = Math.max(0, changes.size() - MOST_CHANGES);
        Instant since = leftOut == 0 ? over : changes.get(leftOut - 1);
        CoverageFigure known = figureAt(since);
        List<Restatement> restatements = new ArrayList<>();
        for (Instant change : changes.subList(leftOut, changes.size())) {
            CoverageFigure next = figureAt(change);
            if (sameNumbers(known, next)) {
                continue;
            }
            if (known != null && !known.covered().isEmpty()) {
                restatements.add(new Restatement(since, change, known, history.origins(question.asAt(), change)));
            }
            known = next;
            since = change;
        }
        return new Point(
                question.asAt(),
                Status.of(now),
                figure,
                figure == null ? null : since,
                restatements,
                leftOut == 0 ? null : true);
    }

    private @Nullable CoverageFigure figureAt(Instant instant) {
        return history.at(instant).answer(question).map(Coverage::figure).orElse(null);
    }

    private static boolean sameNumbers(@Nullable CoverageFigure one, @Nullable CoverageFigure other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.base().headCount() == other.base().headCount()
                && one.covered().equals(other.covered());
    }
}
