package org.preventsuite.aggregator.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The people trained in one financial year.
 *
 * @param trained sum of the statements' lines
 * @param difference what the sources' own totals say beyond that; 0 when they agree or state none
 */
public record TrainingFigures(String periodId, long trained, long staff, long notStaff, long difference) {

    /** Those of the latest year that has any; empty when no statement counts the people of a whole year. */
    static Optional<TrainingFigures> latest(List<Statement> statements) {
        List<Statement> counting =
                statements.stream().filter(Statement::countsPeopleOfOneYear).toList();
        return counting.stream()
                .map(Statement::periodId)
                .max(Comparator.naturalOrder())
                .flatMap(year -> counting.stream()
                        .filter(statement -> statement.periodId().equals(year))
                        .map(TrainingFigures::of)
                        .reduce(TrainingFigures::plus));
    }

    private static TrainingFigures of(Statement statement) {
        return new TrainingFigures(
                statement.periodId(),
                statement.staff() + statement.notStaff(),
                statement.staff(),
                statement.notStaff(),
                statement.difference());
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
