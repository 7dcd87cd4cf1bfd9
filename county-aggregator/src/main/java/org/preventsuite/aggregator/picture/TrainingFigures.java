package org.preventsuite.aggregator.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.preventsuite.client.training.model.AttendanceStatement;
import org.preventsuite.client.training.model.CountBasis;

/**
 * The people trained in one financial year.
 *
 * @param trained sum of the statements' lines
 * @param difference what the sources' own totals say beyond that; 0 when they agree or state none
 */
public record TrainingFigures(String periodId, long trained, long staff, long notStaff, long difference) {
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("FY[0-9]{4}-[0-9]{2}");

    /** Those of the latest year that has any; empty when no statement counts the people of a whole year. */
    static Optional<TrainingFigures> latest(List<AttendanceStatement> statements) {
        List<AttendanceStatement> counting = statements.stream()
                .filter(TrainingFigures::countsPeopleOfOneYear)
                .toList();
        return counting.stream()
                .map(AttendanceStatement::getPeriodId)
                .max(Comparator.naturalOrder())
                .flatMap(year -> counting.stream()
                        .filter(statement -> statement.getPeriodId().equals(year))
                        .map(TrainingFigures::of)
                        .reduce(TrainingFigures::plus));
    }

    /**
     * People of a whole year. Those of four quarters may be the same people, and other bases do not count people; a
     * statement without totals gives no figure.
     */
    private static boolean countsPeopleOfOneYear(AttendanceStatement statement) {
        return statement.getBasis() == CountBasis.INDIVIDUALS
                && FINANCIAL_YEAR.matcher(statement.getPeriodId()).matches()
                && statement.getStaffTotal() != null
                && statement.getNotStaffTotal() != null;
    }

    private static TrainingFigures of(AttendanceStatement statement) {
        int staff = statement.getStaffTotal();
        int notStaff = statement.getNotStaffTotal();
        int difference = Optional.ofNullable(statement.getDifference()).orElse(0);
        return new TrainingFigures(statement.getPeriodId(), staff + notStaff, staff, notStaff, difference);
    }

    /** Only within one year: whoever was trained in two years is one person and would be counted twice. */
    TrainingFigures plus(TrainingFigures other) {
        if (!periodId.equals(other.periodId)) {
            throw new IllegalArgumentException("two years are not added together");
        }
        return new TrainingFigures(
                periodId,
                trained + other.trained,
                staff + other.staff,
                notStaff + other.notStaff,
                difference + other.difference);
    }
}
