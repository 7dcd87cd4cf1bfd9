package org.preventsuite.aggregator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not-started        | 2026-11-21 | true",
                "in-progress        | 2010-03-31 | true",
                "ongoing            | 2012-08-31 | true",
                "unknown            | 2026-11-21 | true",
                "in-progress        | 2026-11-22 | false",
                "in-progress        | 2026-11-23 | false",
                "complete           | 2010-03-31 | false",
                "complete-embedded  | 2010-03-31 | false",
                "no-longer-relevant | 2010-03-31 | false",
            })
    void an_open_action_is_overdue_from_the_day_after_its_last(String status, String overdueAfter, boolean overdue) {
        assertThat(action("{\"status\": \"%s\", \"overdueAfter\": \"%s\"}".formatted(status, overdueAfter))
                        .overdue(TODAY))
                .isEqualTo(overdue);
    }

    @Test
    void without_a_stated_day_nothing_is_overdue() {
        assertThat(action("{\"status\": \"in-progress\"}").overdue(TODAY)).isFalse();
        assertThat(action("{\"status\": \"in-progress\", \"overdueAfter\": \"soon\"}")
                        .overdue(TODAY))
                .isFalse();
    }

    @Test
    void a_blank_and_a_not_assessed_rating_are_both_unrated() {
        assertThat(action("{}").unrated()).isTrue();
        assertThat(action("{\"rating\": {\"scale\": \"rag\", \"value\": \"not-assessed\"}}")
                        .unrated())
                .isTrue();
        assertThat(action("{\"rating\": {\"scale\": \"rag\", \"value\": \"red\"}}")
                        .unrated())
                .isFalse();
    }

    private static Action action(String document) {
        return Action.of(document);
    }
}
