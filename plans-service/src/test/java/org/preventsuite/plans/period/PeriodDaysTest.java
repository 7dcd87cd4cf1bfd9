package org.preventsuite.plans.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodDaysTest {
    @ParameterizedTest
    @CsvSource({
        "FY2016-17, 2016-04-01, 2017-03-31",
        "FY2016-17-Q1, 2016-04-01, 2016-06-30",
        "FY2016-17-Q4, 2017-01-01, 2017-03-31",
        "2016-12, 2016-12-01, 2016-12-31",
        "2016-02, 2016-02-01, 2016-02-29",
    })
    void a_period_has_a_first_and_a_last_day(String key, LocalDate first, LocalDate last) {
        assertThat(PeriodDays.of(key)).isEqualTo(new PeriodDays(first, last));
    }
}
