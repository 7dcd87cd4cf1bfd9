package org.preventsuite.training.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoverageSeriesTest {

    @Example
    void a_financial_year_has_four_quarter_ends() {
        assertThat(CoverageSeries.quarterEnds(LocalDate.of(2016, 4, 1), LocalDate.of(2017, 3, 31)))
                .containsExactly(
                        LocalDate.of(2016, 6, 30),
                        LocalDate.of(2016, 9, 30),
                        LocalDate.of(2016, 12, 31),
                        LocalDate.of(2017, 3, 31));
    }

    @Example
    void both_days_are_included_and_the_end_of_a_range_may_lie_before_its_begin() {
        LocalDate end = LocalDate.of(2017, 3, 31);

        assertThat(CoverageSeries.quarterEnds(end, end)).containsExactly(end);
        assertThat(CoverageSeries.quarterEnds(end.plusDays(1), end)).isEmpty();
    }

    @Property(seed = "2015")
    void every_quarter_end_of_the_range_is_there_and_no_other_day(
            @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        List<LocalDate> days = from.isAfter(to)
                ? List.of()
                : from.datesUntil(to.plus(1, ChronoUnit.DAYS))
                        .filter(day -> List.of(
                                        MonthDay.of(3, 31), MonthDay.of(6, 30), MonthDay.of(9, 30), MonthDay.of(12, 31))
                                .contains(MonthDay.from(day)))
                        .toList();

        assertThat(CoverageSeries.quarterEnds(from, to)).isEqualTo(days);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3000).map(LocalDate.of(2015, 4, 1)::plusDays);
    }
}
