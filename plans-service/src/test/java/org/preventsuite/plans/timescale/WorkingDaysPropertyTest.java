package org.preventsuite.plans.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for working days of every year that a document may speak of. */
class WorkingDaysPropertyTest {

    @Property(seed = "2015")
    void so_many_working_days_lie_behind_the_day_and_up_to_the_one_found(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 600) int count) {
        LocalDate found = WorkingDays.from(day, count);

        assertThat(WorkingDays.isWorkingDay(found)).isTrue();
        assertThat(day.plusDays(1).datesUntil(found.plusDays(1)).filter(WorkingDays::isWorkingDay))
                .hasSize(count);
    }

    @Property(seed = "2015")
    void who_goes_as_far_back_as_forward_is_where_he_began(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 600) int count) {
        LocalDate begun = WorkingDays.from(day, 1);

        assertThat(WorkingDays.from(WorkingDays.from(begun, count), -count)).isEqualTo(begun);
    }

    @Property(seed = "2015")
    void a_deadline_in_working_days_is_a_working_day_and_never_surer_than_medium(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 600) int count) {
        TimescaleContext context = TimescaleContext.asAt(PartialDate.of(day));

        assertThat(TimescaleReader.read("within " + count + " working days", context))
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.dueOn()).hasValue(WorkingDays.from(day, count));
                    assertThat(read.confidence()).isEqualTo(Confidence.MEDIUM);
                });
    }

    @Property(seed = "2015")
    void every_year_has_eight_bank_holidays_or_more_and_none_on_a_weekend(
            @ForAll @IntRange(min = 1996, max = 2099) int year) {
        assertThat(WorkingDays.bankHolidays(year))
                .hasSizeBetween(8, 10)
                .allSatisfy(day -> assertThat(day.getYear()).isEqualTo(year))
                .allSatisfy(day -> assertThat(day.getDayOfWeek().getValue()).isLessThan(6));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1999, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
