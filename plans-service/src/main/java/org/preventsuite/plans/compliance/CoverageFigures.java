package org.preventsuite.plans.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Contract schema: CoverageSection. Who is trained on the last day of the period, or today where that has not come.
 *
 * @param withheld how many audiences are too small to be shown to this reader
 */
record CoverageFigures(LocalDate asAt, List<Line> lines, int withheld, List<CoverageAnswer.LeftOut> leftOut) {

    /**
     * Contract schema: CoverageLine.
     *
     * @param name the audience; absent for all audiences of the kind together
     */
    record Line(
            @Nullable String name,
            AttendanceSummary.Kind kind,
            long headCount,
            LocalDate headCountAsAt,
            List<CoverageAnswer.Covered> covered) {
        static Line of(@Nullable String name, AttendanceSummary.Kind kind, CoverageAnswer.Figure figure) {
            return new Line(name, kind, figure.base().headCount(), figure.base().oldestAsAt(), figure.covered());
        }
    }

    /** The figures, or null where no audience has a head-count: then there is nothing to divide by. */
    static @Nullable CoverageFigures of(CoverageAnswer answer) {
        if (answer.audiences().isEmpty()) {
            return null;
        }
        Stream<Line> kinds = answer.kinds().stream().map(of -> Line.of(null, of.kind(), of.figure()));
        Stream<Line> audiences = answer.audiences().stream().flatMap(CoverageFigures::line);
        return new CoverageFigures(
                answer.asAt(),
                Stream.concat(kinds, audiences).toList(),
                (int) answer.audiences().stream()
                        .filter(audience -> audience.figure() == null)
                        .count(),
                answer.leftOut());
    }

    private static Stream<Line> line(CoverageAnswer.OfAudience audience) {
        CoverageAnswer.Figure figure = audience.figure();
        return figure == null ? Stream.empty() : Stream.of(Line.of(audience.name(), audience.kind(), figure));
    }
}
