package org.preventsuite.plans.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedRatingTest {
    private static final LocalDate TODAY = LocalDate.of(2010, 4, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true, 2010-03-31, 2010-03-31, complete, reported-finished",
                "false, -, -, not-derivable, no-stated-day",
                "false, 2009-03-31, -, not-derivable, due-before-the-plan-began",
                "false, 2010-03-31, 2010-03-31, overdue, last-stated-day-passed",
                "false, 2010-04-01, 2010-04-01, due-soon, due-within-28-days",
                "false, 2010-04-29, 2010-04-29, due-soon, due-within-28-days",
                "false, 2010-04-30, 2010-04-30, on-track, due-later"
            })
    void the_dates_alone_say(
            boolean finished, @Nullable LocalDate dueOn, @Nullable LocalDate overdueAfter, String value, String rule) {
        assertThat(DerivedRating.of(finished, dueOn, overdueAfter, TODAY)).isEqualTo(new DerivedRating(value, rule));
    }
}
