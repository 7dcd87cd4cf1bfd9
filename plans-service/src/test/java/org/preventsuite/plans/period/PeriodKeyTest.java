package org.preventsuite.plans.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodKeyTest {
    @ParameterizedTest
    @CsvSource({
        "FY2016-17, 2016-04-01, 2017-03-31",
        "FY1999-00, 1999-04-01, 2000-03-31",
        "FY2016-17-Q1, 2016-04-01, 2016-06-30",
        "FY2016-17-Q3, 2016-10-01, 2016-12-31",
        "FY2015-16-Q4, 2016-01-01, 2016-03-31",
        "2016-02, 2016-02-01, 2016-02-29"
    })
    void a_period_has_a_first_and_a_last_day(String key, LocalDate first, LocalDate last) {
        assertThat(PeriodKey.firstDay(key)).isEqualTo(first);
        assertThat(PeriodKey.lastDay(key)).isEqualTo(last);
    }

    @Test
    void a_quarter_is_no_financial_year() {
        assertThat(PeriodKey.isFinancialYear("FY2016-17")).isTrue();
        assertThat(PeriodKey.isFinancialYear("FY2016-17-Q1")).isFalse();
        assertThat(PeriodKey.isFinancialYear("2016-12")).isFalse();
    }
}
