package org.preventsuite.training.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.training.audience.AudienceKind;

/**
 * Contract schema: CoverageSeries. Coverage at the end of each quarter, by what is known now.
 *
 * @param kind of audiences of this kind; null for all
 */
record CoverageSeries(String areaCode, @Nullable AudienceKind kind, List<Point> points) {
    private static final int MONTHS_OF_A_QUARTER = 3;

    /**
     * Contract schema: CoveragePoint.
     *
     * @param figure null where the status is another than shown
     */
    record Point(LocalDate asAt, Status status, @Nullable CoverageFigure figure) {}

    /** Contract schema: PointStatus. */
    enum Status implements WireWord {
        SHOWN,
        WITHHELD,
        NO_DENOMINATOR
    }

    static CoverageSeries of(CoverageRule rule, String areaCode, @Nullable AudienceKind kind, List<LocalDate> days) {
        return new CoverageSeries(
                areaCode,
                kind,
                days.stream()
                        .map(day -> point(rule, new CoverageQuestion(areaCode, day, kind, null)))
                        .toList());
    }

    private static Point point(CoverageRule rule, CoverageQuestion question) {
        Coverage coverage = rule.answer(question).orElse(null);
        if (coverage == null) {
            return new Point(question.asAt(), Status.NO_DENOMINATOR, null);
        }
        CoverageFigure figure = coverage.figure();
        return new Point(question.asAt(), figure == null ? Status.WITHHELD : Status.SHOWN, figure);
    }

    /** The last days of the quarters that end between the two days, both included. */
    static List<LocalDate> quarterEnds(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        YearMonth first = month.plusMonths(
                (MONTHS_OF_A_QUARTER - month.getMonthValue() % MONTHS_OF_A_QUARTER) % MONTHS_OF_A_QUARTER);
        return Stream.iterate(first, end -> !end.atEndOfMonth().isAfter(to), end -> end.plusMonths(MONTHS_OF_A_QUARTER))
                .map(YearMonth::atEndOfMonth)
                .toList();
    }

    /** False where no audience has a head-count at any of the quarters' ends. */
    boolean hasDenominator() {
        return points.stream().anyMatch(point -> point.status() != Status.NO_DENOMINATOR);
    }
}
