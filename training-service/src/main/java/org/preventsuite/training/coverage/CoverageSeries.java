package org.preventsuite.training.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.known.Origin;

/**
 * Contract schema: CoverageSeries. Coverage at the end of each quarter, by what was known at an instant.
 *
 * @param kind of audiences of this kind; null for all
 */
record CoverageSeries(
        String areaCode, Instant knownAt, @Nullable AudienceKind kind, List<Point> points) {
    private static final int MONTHS_OF_A_QUARTER = 3;

    /**
     * Contract schema: CoveragePoint.
     *
     * @param figure null where the status is another than shown
     * @param knownFrom since when it has been known, at the earliest the end of the day; null before that
     * @param restatements what was known of the day before
     * @param restatedOftener true where there were others before; otherwise null
     */
    record Point(
            LocalDate asAt,
            Status status,
            @Nullable CoverageFigure figure,
            @Nullable Instant knownFrom,
            List<Restatement> restatements,
            @Nullable Boolean restatedOftener) {}

    /**
     * Contract schema: Restatement. What was known of a day until data came that changed it.
     *
     * @param figure what was known until then
     * @param broughtBy the imports, or else the resources, that changed it
     */
    record Restatement(Instant knownFrom, Instant restatedAt, CoverageFigure figure, List<Origin> broughtBy) {}

    /** Contract schema: PointStatus. */
    enum Status implements WireWord {
        SHOWN,
        WITHHELD,
        NO_DENOMINATOR;

        static Status of(@Nullable Coverage coverage) {
            if (coverage == null) {
                return NO_DENOMINATOR;
            }
            return coverage.figure() == null ? WITHHELD : SHOWN;
        }
    }

    static CoverageSeries of(
            CoverageHistory history, String areaCode, @Nullable AudienceKind kind, List<LocalDate> days) {
        return new CoverageSeries(
                areaCode,
                history.knownAt(),
                kind,
                days.stream()
                        .map(day -> new PointHistory(history, new CoverageQuestion(areaCode, day, kind, null)).point())
                        .toList());
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
