package org.preventsuite.plans.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 3, 31);

    private static CoverageFigures.Line line(long headCount, long... covered) {
        List<CoverageAnswer.Covered> counts = new ArrayList<>();
        for (long count : covered) {
            counts.add(new CoverageAnswer.Covered(counts.isEmpty() ? "individuals" : "completions", count, null));
        }
        return new CoverageFigures.Line("Housing", AttendanceSummary.Kind.STAFF, headCount, FIRST, counts);
    }

    private static Timeline.Due due(String day) {
        return new Timeline.Due(LocalDate.parse(day), Timeline.Shape.OPEN);
    }

    @Test
    void a_bar_is_as_long_as_the_rate_and_never_longer_than_the_whole() {
        CoverageChart chart = CoverageChart.of(List.of(line(100, 50), line(10, 25), line(10, 0), line(0, 4)));
        assertThat(chart.bars())
                .extracting(CoverageChart.Bar::length)
                .containsExactly(chart.whole() / 2, chart.whole(), 0, 0);
        assertThat(chart.bars().get(1).text()).isEqualTo("25 of 10 individuals (250.0 %)");
        assertThat(chart.bars().get(3).text()).isEqualTo("4 of 0 individuals");
    }

    @Test
    void bases_have_bars_of_their_own_and_none_overlaps() {
        CoverageChart chart = CoverageChart.of(List.of(line(100, 50, 40), line(10, 5)));
        assertThat(chart.bars()).hasSize(3);
        assertThat(chart.bars().get(1).text()).contains("40 of 100 completions");
        for (int i = 1; i < 3; i++) {
            assertThat(chart.bars().get(i).baseline() - 12)
                    .isGreaterThan(chart.bars().get(i - 1).top() + 14);
        }
        assertThat(chart.height()).isGreaterThan(chart.bars().get(2).top() + 14);
    }

    @Test
    void marks_stand_in_the_order_of_their_days_inside_the_picture() {
        Timeline time =
                Timeline.of(List.of(due("2009-01-01"), due("2012-07-01"), due("2025-12-31")), FIRST, LAST, LAST);
        assertThat(time.marks()).extracting(Timeline.Mark::x).isSorted().allMatch(x -> x > 0 && x < time.width());
        assertThat(time.ticks().get(0).text()).isEqualTo("2009");
        assertThat(time.ticks()).hasSizeLessThanOrEqualTo(13);
        assertThat(time.todayX()).isBetween(time.periodX(), time.periodX() + time.periodLength());
    }

    @Test
    void actions_of_one_day_stand_above_each_other_and_too_many_become_a_number() {
        List<Timeline.Due> many = new ArrayList<>();
        for (int i = 0; i < Timeline.HIGHEST + 5; i++) {
            many.add(due("2016-06-30"));
        }
        Timeline time = Timeline.of(many, FIRST, LAST, LAST);
        assertThat(time.marks()).hasSize(Timeline.HIGHEST);
        assertThat(time.marks())
                .extracting(Timeline.Mark::y)
                .doesNotHaveDuplicates()
                .allMatch(y -> y > 0);
        assertThat(time.marks()).extracting(Timeline.Mark::more).containsOnly(0, 5);
    }

    @Test
    void without_days_the_picture_is_that_of_the_period() {
        Timeline time = Timeline.of(List.of(), FIRST, LAST, LocalDate.of(2026, 1, 1));
        assertThat(time.marks()).isEmpty();
        assertThat(time.todayX()).isNull();
        assertThat(time.periodX()).isPositive();
    }
}
