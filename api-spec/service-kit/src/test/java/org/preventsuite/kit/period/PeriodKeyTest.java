package org.preventsuite.kit.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodKeyTest {

    @ParameterizedTest
    @CsvSource({
        "FY2016-17, 2016-04-01, 2017-03-31",
        "FY1999-00, 1999-04-01, 2000-03-31",
        "FY2016-17-Q1, 2016-04-01, 2016-06-30",
        "FY2016-17-Q3, 2016-10-01, 2016-12-31",
        "FY2016-17-Q4, 2017-01-01, 2017-03-31",
        "FY2015-16-Q4, 2016-01-01, 2016-03-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "2016-12, 2016-12-01, 2016-12-31",
        "2010-11, 2010-11-01, 2010-11-30"
    })
    void a_key_begins_and_ends_on_a_day(String text, LocalDate start, LocalDate end) {
        assertThat(PeriodKey.read(text)).contains(new PeriodKey(text, start, end));
        assertThat(PeriodKey.of(text)).isEqualTo(new PeriodKey(text, start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2016-16", "FY2016-18", "FY2025-28", "FY2017-16-Q2"})
    void years_that_do_not_follow_each_other_are_no_period(String text) {
        assertThat(PeriodKey.read(text)).isEmpty();
    }

    @Test
    void a_quarter_is_no_financial_year() {
        assertThat(PeriodKey.of("FY2016-17").isFinancialYear()).isTrue();
        assertThat(PeriodKey.of("FY2016-17-Q1").isFinancialYear()).isFalse();
        assertThat(PeriodKey.of("2016-12").isFinancialYear()).isFalse();
    }
}
