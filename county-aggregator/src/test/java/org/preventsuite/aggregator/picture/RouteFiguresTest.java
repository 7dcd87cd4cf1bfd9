package org.preventsuite.aggregator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.preventsuite.client.referrals.model.ReferralRoute;
import org.preventsuite.client.referrals.model.RouteStatus;

class RouteFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 22);

    @Test
    void a_confirmation_lapses_the_day_after_the_next_was_due() {
        var figures = RouteFigures.of(
                List.of(
                        route("active", LAST, TODAY),
                        route("active", LAST, TODAY.minusDays(1)),
                        route("active", LAST, null),
                        route("active", null, null),
                        route("draft", null, null),
                        route("retired", LAST, LAST)),
                TODAY);

        assertThat(figures).contains(new RouteFigures(4, 2, 1, 1));
    }

    @Test
    void drafts_are_no_routes() {
        assertThat(RouteFigures.of(List.of(route("draft", null, null)), TODAY)).isEmpty();
    }

    private static ReferralRoute route(
            String status, @Nullable LocalDate lastConfirmedOn, @Nullable LocalDate confirmationDueOn) {
        return new ReferralRoute()
                .status(RouteStatus.fromValue(status))
                .lastConfirmedOn(lastConfirmedOn)
                .confirmationDueOn(confirmationDueOn);
    }
}
