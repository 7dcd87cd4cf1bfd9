package org.preventsuite.plans.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final LocalDate JUNE_2009 = LocalDate.of(2009, 6, 11);
    private static final LocalDate AUGUST_2009 = LocalDate.of(2009, 8, 1);

    @Test
    void an_action_is_due_when_its_last_deadline_is() {
        List<Timescale> three = read("August 2009 September 2009 March 2010");

        assertThat(Deadlines.dueOn(three)).hasValue(LocalDate.of(2010, 3, 31));
        assertThat(Deadlines.nextDueOn(three, JUNE_2009)).hasValue(LocalDate.of(2009, 8, 31));
        assertThat(Deadlines.nextDueOn(three, LocalDate.of(2009, 9, 1))).hasValue(LocalDate.of(2009, 9, 30));
        assertThat(Deadlines.nextDueOn(three, LocalDate.of(2010, 4, 1))).isEmpty();
    }

    @Test
    void an_action_is_overdue_when_any_of_its_deadlines_has_passed() {
        List<Timescale> seven =
                read("May 2009 July 2009 July - September 2009 July 2009 July 2009 July 2009 and ongoing July 2009");

        assertThat(Deadlines.overdue(seven, LocalDate.of(2009, 5, 31))).isFalse();
        assertThat(Deadlines.overdue(seven, LocalDate.of(2009, 6, 1))).isTrue();
        assertThat(Deadlines.dueOn(seven)).hasValue(LocalDate.of(2009, 9, 30));
    }

    @Test
    void ongoing_alone_is_never_overdue() {
        List<Timescale> ongoing = read("Ongoing Ongoing");

        assertThat(Deadlines.dueOn(ongoing)).isEmpty();
        assertThat(Deadlines.overdue(ongoing, LocalDate.of(2099, 1, 1))).isFalse();
    }

    @Test
    void the_first_delivery_of_something_ongoing_can_be_overdue() {
        assertThat(Deadlines.overdue(read("June 2009 and ongoing"), AUGUST_2009))
                .isTrue();
    }

    @Test
    void a_deadline_before_the_plan_began_is_history() {
        LocalDate planStart = LocalDate.of(2009, 1, 31);

        assertThat(Deadlines.overdue(read("December 2008"), JUNE_2009, planStart))
                .isFalse();
        assertThat(Deadlines.overdue(read("January 2009"), JUNE_2009, planStart))
                .isTrue();
        assertThat(Deadlines.overdue(read("December 2008"), JUNE_2009)).isTrue();
        assertThat(Deadlines.overdue(read("December 2008"), JUNE_2009, null)).isTrue();
    }

    @Test
    void no_deadline_is_never_overdue() {
        assertThat(Deadlines.overdue(List.of(), JUNE_2009)).isFalse();
        assertThat(Deadlines.dueOn(List.of())).isEmpty();
        assertThat(Deadlines.overdue(read("In line with LAA monitoring"), JUNE_2009))
                .isFalse();
        assertThat(Deadlines.overdue(read("monthly"), JUNE_2009)).isFalse();
    }

    private static List<Timescale> read(String wording) {
        return TimescaleReader.read(wording, TimescaleContext.none());
    }
}
