package org.preventsuite.aggregator.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.preventsuite.client.training.model.AttendanceStatement;
import org.preventsuite.client.training.model.CountBasis;

class TrainingFiguresTest {

    @Test
    void the_latest_whole_year_of_individuals_counts_and_nothing_else() {
        var figures = TrainingFigures.latest(List.of(
                statement("FY2016-17", "individuals", 300, 80, 0),
                statement("FY2016-17", "individuals", 30, 0, 5),
                statement("FY2015-16", "individuals", 1000, 0, 0),
                statement("FY2017-18", "invitations", 3000, 0, 0),
                statement("FY2017-18", "attendances", 500, 0, 0),
                statement("FY2017-18-Q1", "individuals", 20, 0, 0),
                statement("2017-12", "individuals", 7, 0, 0)));

        assertThat(figures).contains(new TrainingFigures("FY2016-17", 410, 330, 80, 5));
    }

    @Test
    void exposure_is_not_training() {
        assertThat(TrainingFigures.latest(List.of(statement("FY2016-17", "invitations", 3000, 0, 0))))
                .isEmpty();
    }

    @Test
    void two_years_are_never_added_together() {
        TrainingFigures one = new TrainingFigures("FY2016-17", 1, 1, 0, 0);

        assertThatThrownBy(() -> one.plus(new TrainingFigures("FY2017-18", 1, 1, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_statement_whose_totals_are_withheld_gives_no_figure() {
        assertThat(TrainingFigures.latest(List.of(statement("FY2016-17", "individuals", 0, 0, 0)
                        .staffTotal(null)
                        .notStaffTotal(null))))
                .isEmpty();
    }

    @Test
    void without_a_declared_total_nothing_differs() {
        assertThat(TrainingFigures.latest(
                        List.of(statement("FY2016-17", "individuals", 3, 1, 0).difference(null))))
                .contains(new TrainingFigures("FY2016-17", 4, 3, 1, 0));
    }

    private static AttendanceStatement statement(
            String periodId, String basis, int staff, int notStaff, int difference) {
        return new AttendanceStatement()
                .periodId(periodId)
                .basis(CountBasis.fromValue(basis))
                .staffTotal(staff)
                .notStaffTotal(notStaff)
                .difference(difference);
    }
}
