package org.preventsuite.plans.timescale;

import static org.preventsuite.plans.timescale.Readings.assertRead;

import org.junit.jupiter.api.Test;

/** Years and pairs of years. */
class YearReaderTest {
    @Test
    void a_pair_of_years_is_a_financial_year_or_the_years_of_a_plan() {
        assertRead("""
            2010                 | fixed ..2010 medium
            Year 2010            | fixed ..2010 medium
            2010/11              | range 2010-04..2011-03 high
            2010-11              | range 2010-04..2011-03 low
            2010/12              | range 2010-04..2012-03 medium
            2010-2011            | range 2010-04..2011-03 low
            2010/2011            | range 2010-04..2011-03 high
            2010-2012            | range 2010..2012 medium
            2010 - 2013          | range 2010..2013 medium
            2010-13              | range 2010-04..2013-03 medium
            2010-15              | range 2010-04..2015-03 medium
            2010-19              | range 2010-04..2019-03 medium
            2010-21              | fixed ..2010 medium
            2010-20              | range 2010-04..2020-03 medium
            2010-2021            | range 2010..2021 medium
            2010 to 2011         | range 2010-04..2011-03 medium
            2010 to 2013         | range 2010-04..2013-03 medium
            2010 to 13           | fixed ..2010 medium
            2010 until 2012      | range 2010-04..2012-03 medium
            2010 through to 2012 | range 2010-04..2012-03 medium
            1999-01              | fixed ..1999-01 high
            1998/99              | range 1998-04..1999-03 high
            2011/10              | fixed ..2011-10 high
            2010/10              | fixed ..2010-10 high
            """);
    }

    @Test
    void the_kind_of_year_may_be_named() {
        assertRead("""
            FY2010-11              | range 2010-04..2011-03 high
            FY 2010/11             | range 2010-04..2011-03 high
            FY 10-11               | range 2010-04..2011-03 high
            FY 10/11               | range 2010-04..2011-03 high
            FY 10/12               | unstated low
            10/11                  | range 2010-04..2011-03 low
            17/18                  | range 2017-04..2018-03 low
            17-18                  | unstated low
            FY 17-18               | range 2017-04..2018-03 high
            17/18/19               | range 2018-04..2019-03 low
            financial year 2010-11 | range 2010-04..2011-03 high
            financial year 2010    | range 2010-04..2011-03 low
            academic year 2015-16  | range 2015-09..2016-08 high
            academic year 2015     | range 2015-09..2016-08 low
            school year 2015/16    | range 2015-09..2016-08 high
            calendar year 2015     | fixed ..2015 high
            calendar year 2015-16  | range 2015..2016 high
            2015-16 academic year  | range 2015-09..2016-08 high
            2015-16 financial year | range 2015-04..2016-03 high
            2010 financial year    | range 2010-04..2011-03 low
            2015/16 school year    | range 2015-09..2016-08 high
            """);
    }

    @Test
    void other_figures_are_no_years() {
        assertRead("""
            1979                 | unstated low
            1980                 | fixed ..1980 medium
            2099                 | fixed ..2099 medium
            2100                 | unstated low
            £2010                | unstated low
            #2012                | unstated low
            £131,000 for 2010/11 | range 2010-04..2011-03 medium
            year 2010-11         | range 2010-04..2011-03 low
            2010-05 May          | fixed ..2010-05 high «2010-05»; fixed ..2010-05 medium «May»
            2017-18 to 2019-20   | range 2017-04..2020-03 low
            2010-11 - 2012-13    | range 2010-04..2013-03 low
            """);
    }
}
