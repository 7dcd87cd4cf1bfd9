package org.preventsuite.referrals.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConfirmationStateTest {
    private static final LocalDate DUE = LocalDate.parse("2027-03-02");

    @Test
    void a_confirmation_holds_through_the_day_it_is_due_and_lapses_with_the_next() {
        assertThat(ConfirmationState.on(DUE.minusDays(1), DUE)).isEqualTo(ConfirmationState.CONFIRMED);
        assertThat(ConfirmationState.on(DUE, DUE)).isEqualTo(ConfirmationState.CONFIRMED);
        assertThat(ConfirmationState.on(DUE.plusDays(1), DUE)).isEqualTo(ConfirmationState.STALE);
    }

    @Test
    void a_route_that_nobody_has_confirmed_is_not_stale() {
        assertThat(ConfirmationState.on(DUE, null)).isEqualTo(ConfirmationState.NEVER_CONFIRMED);
    }
}
