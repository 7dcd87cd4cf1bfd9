package org.preventsuite.referrals.counttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FinancialYearTest {
    private static final FinancialYear YEAR = new FinancialYear(2015);

    @Test
    void a_key_names_two_years_that_follow_each_other() {
        assertThat(FinancialYear.of("FY2015-16")).contains(YEAR);
        assertThat(FinancialYear.of("FY1999-00")).contains(new FinancialYear(1999));
        assertThat(FinancialYear.of("FY2015-17")).isEmpty();
        assertThat(FinancialYear.of("FY2015-16-Q1")).isEmpty();
    }

    @Test
    void a_code_of_the_first_or_the_last_day_belongs_to_the_year() {
        LocalDate first = LocalDate.parse("2015-04-01");
        LocalDate last = LocalDate.parse("2016-03-31");
        assertThat(YEAR.meets(null, null)).isTrue();
        assertThat(YEAR.meets(null, first)).isTrue();
        assertThat(YEAR.meets(last, null)).isTrue();
        assertThat(YEAR.meets(null, first.minusDays(1))).isFalse();
        assertThat(YEAR.meets(last.plusDays(1), null)).isFalse();
    }
}
