package org.preventsuite.aggregator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preventsuite.client.plans.model.Action;
import org.preventsuite.client.plans.model.Plan;

class PlanFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PLAN = "01980000-0000-7000-8000-000000000001";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not-started        | 2026-11-21 | 1",
                "in-progress        | 2010-03-31 | 1",
                "ongoing            | 2012-08-31 | 1",
                "unknown            | 2026-11-21 | 1",
                "not-known-in-2026  | 2026-11-21 | 1",
                "in-progress        | 2026-11-22 | 0",
                "in-progress        | 2026-11-23 | 0",
                "complete           | 2010-03-31 | 0",
                "complete-embedded  | 2010-03-31 | 0",
                "no-longer-relevant | 2010-03-31 | 0",
            })
    void an_open_action_is_overdue_from_the_day_after_its_last(String status, String overdueAfter, int overdue) {
        assertThat(figures("\"status\": \"%s\", \"overdueAfter\": \"%s\"".formatted(status, overdueAfter))
                        .overdue())
                .isEqualTo(overdue);
    }

    @Test
    void without_a_stated_day_nothing_is_overdue() {
        assertThat(figures("\"status\": \"in-progress\"").overdue()).isZero();
        assertThat(figures("\"status\": \"in-progress\", \"overdueAfter\": \"soon\"")
                        .overdue())
                .isZero();
        assertThat(figures("\"status\": \"in-progress\", \"overdueAfter\": {\"on\": \"2010-03-31\"}")
                        .overdue())
                .isZero();
    }

    @Test
    void a_blank_and_a_not_assessed_rating_are_both_unrated() {
        assertThat(figures("\"status\": \"ongoing\"").unrated()).isEqualTo(1);
        assertThat(figures("\"rating\": {\"scale\": \"rag\", \"value\": \"not-assessed\"}")
                        .unrated())
                .isEqualTo(1);
        assertThat(figures("\"rating\": {\"scale\": \"rag\", \"value\": \"red\"}")
                        .unrated())
                .isZero();
    }

    @Test
    void only_current_plans_count() {
        Plan closed = plan("closed");

        assertThat(PlanFigures.of(List.of(closed), List.of(), TODAY)).isEmpty();
    }

    private static PlanFigures figures(String action) {
        return PlanFigures.of(
                        List.of(plan("approved")),
                        List.of(Documents.read("{\"planId\": \"" + PLAN + "\", " + action + "}", Action.class)),
                        TODAY)
                .orElseThrow();
    }

    private static Plan plan(String status) {
        return Documents.read("{\"id\": \"%s\", \"status\": \"%s\"}".formatted(PLAN, status), Plan.class);
    }
}
