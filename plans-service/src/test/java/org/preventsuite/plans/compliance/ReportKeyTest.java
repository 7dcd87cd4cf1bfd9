package org.preventsuite.plans.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"FY2016-17", "FY1999-00", "FY2016-17-Q3", "2016-12"})
    void a_period_that_was_or_will_be(String periodId) {
        assertThat(new ReportKey("E06000004", periodId).isPeriod()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2016-18", "FY2016-16-Q1"})
    void a_financial_year_ends_in_the_year_after_it_begins(String periodId) {
        assertThat(new ReportKey("E06000004", periodId).isPeriod()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FY2016-17, FY2016-17",
        "FY2016-17-Q4, FY2016-17",
        "2017-03, FY2016-17",
        "2017-04, FY2017-18",
        "1999-12, FY1999-00"
    })
    void a_period_lies_in_a_financial_year(String periodId, String year) {
        assertThat(new ReportKey("E06000004", periodId).financialYear()).isEqualTo(year);
    }
}
