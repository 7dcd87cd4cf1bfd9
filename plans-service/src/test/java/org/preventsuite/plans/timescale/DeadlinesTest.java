package org.preventsuite.plans.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final LocalDate JUNE_2009 = LocalDate.of(2009, 6, 11);
    private static final LocalDate MAY_2009 = LocalDate.of(2009, 5, 1);

    @Test
    void an_action_is_due_when_its_last_deadline_is() {
        List<Timescale> three = read("August 2009 September 2009 March 2010");

        assertThat(Deadlines.dueOn(three)).hasValue(LocalDate.of(2010, 3, 31));
        assertThat(Deadlines.nextDueOn(three, JUNE_2009)).hasValue(LocalDate.of(2009, 8, 31));
        assertThat(Deadlines.nextDueOn(three, LocalDate.of(2009, 9, 1))).hasValue(LocalDate.of(2009, 9, 30));
        assertThat(Deadlines.nextDueOn(three, LocalDate.of(2010, 4, 1))).isEmpty();
    }

    @Test
    void an_action_is_overdue_after_the_last_day_of_its_last_deadline() {
        List<Timescale> seven =
                read("May 2009 July 2009 July - September 2009 July 2009 July 2009 July 2009 and ongoing July 2009");

        assertThat(overdueAfter(seven)).hasValue(LocalDate.of(2009, 9, 30));
    }

    @Test
    void ongoing_alone_is_never_overdue() {
        assertThat(Deadlines.dueOn(read("Ongoing Ongoing"))).isEmpty();
        assertThat(overdueAfter(read("Ongoing Ongoing"))).isEmpty();
    }

    @Test
    void the_first_delivery_of_something_ongoing_can_be_overdue() {
        assertThat(overdueAfter(read("June 2009 and ongoing"))).hasValue(LocalDate.of(2009, 6, 30));
    }

    @Test
    void a_deadline_before_the_plan_began_is_history() {
        assertThat(overdueAfter(read("April 2009"))).isEmpty();
        assertThat(overdueAfter(read("1 May 2009"))).hasValue(MAY_2009);
        assertThat(Deadlines.dueOn(read("April 2009"))).hasValue(LocalDate.of(2009, 4, 30));
    }

    @Test
    void what_states_no_day_is_never_overdue() {
        assertThat(overdueAfter(List.of())).isEmpty();
        assertThat(Deadlines.dueOn(List.of())).isEmpty();
        assertThat(overdueAfter(read("In line with LAA monitoring"))).isEmpty();
        assertThat(overdueAfter(read("monthly"))).isEmpty();
    }

    private static Optional<LocalDate> overdueAfter(List<Timescale> timescales) {
        return Deadlines.dueOn(timescales).filter(due -> !Deadlines.isHistory(due, MAY_2009));
    }

    private static List<Timescale> read(String wording) {
        return TimescaleReader.read(wording, TimescaleContext.none());
    }
}
