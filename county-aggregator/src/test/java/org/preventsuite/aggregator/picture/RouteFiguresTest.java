package org.preventsuite.aggregator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 22);

    @Test
    void a_confirmation_lapses_the_day_after_the_next_was_due() {
        var figures = RouteFigures.of(
                List.of(
                        new Route("active", LAST, TODAY),
                        new Route("active", LAST, TODAY.minusDays(1)),
                        new Route("active", LAST, null),
                        new Route("active", null, null),
                        new Route("draft", null, null),
                        new Route("retired", LAST, LAST)),
                TODAY);

        assertThat(figures).contains(new RouteFigures(4, 2, 1, 1));
    }

    @Test
    void drafts_are_no_routes() {
        assertThat(RouteFigures.of(List.of(new Route("draft", null, null)), TODAY))
                .isEmpty();
    }
}
