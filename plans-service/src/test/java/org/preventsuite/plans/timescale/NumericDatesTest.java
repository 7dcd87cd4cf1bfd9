package org.preventsuite.plans.timescale;

import static org.preventsuite.plans.timescale.Readings.assertRead;

import org.junit.jupiter.api.Test;

/** Dates in figures only. */
class NumericDatesTest {
    @Test
    void three_figures_are_a_day_in_the_british_order() {
        assertRead("""
            03/04/2016 | fixed ..2016-04-03 high
            3/4/2016   | fixed ..2016-04-03 high
            3.4.2016   | fixed ..2016-04-03 high
            03-04-2016 | fixed ..2016-04-03 high
            31/12/2015 | fixed ..2015-12-31 high
            2016-04-03 | fixed ..2016-04-03 high
            2016/4/3   | fixed ..2016-04-03 high
            03/04/16   | fixed ..2016-04-03 medium
            """);
    }

    @Test
    void what_is_no_day_is_said_less_surely() {
        assertRead("""
            31/02/2016 | fixed ..2016-02 low
            04/25/2016 | fixed ..2016-04-25 low
            25/25/2016 | fixed ..2016 medium
            00/04/2016 | fixed ..2016-04 medium
            03/13/2016 | fixed ..2016-03-13 low
            13/13/2016 | fixed ..2016 medium
            04/31/2016 | fixed ..2016-04 low
            32/01/2016 | fixed ..2016-01 medium
            3/4-2016   | fixed ..2016-04 high
            3/4/123    | unstated low
            2016-13-01 | fixed ..2016-01-13 low
            2016-04-31 | fixed ..2016-04 low
            1/100/2016 | fixed ..2016 medium
            """);
    }

    @Test
    void two_figures_are_a_month_unless_they_can_be_a_pair_of_years() {
        assertRead("""
            04/2016                 | fixed ..2016-04 high
            4/2016                  | fixed ..2016-04 high
            13/2016                 | fixed ..2016 medium
            0/2016                  | fixed ..2016 medium
            2016-03                 | fixed ..2016-03 high
            2016-12                 | fixed ..2016-12 high
            2016/03                 | fixed ..2016-03 high
            2015-12                 | fixed ..2015-12 high
            2010-11                 | range 2010-04..2011-03 low
            2019-12                 | fixed ..2019-12 high
            2009-10                 | range 2009-04..2010-03 low
            2009-09                 | fixed ..2009-09 high
            2020-03                 | fixed ..2020-03 high
            04/16                   | fixed ..2016-04 low
            04/05                   | range 2004-04..2005-03 low
            11/12                   | range 2011-04..2012-03 low
            12/13                   | range 2012-04..2013-03 low
            12/14                   | fixed ..2014-12 low
            13/14                   | range 2013-04..2014-03 low
            04-16                   | unstated low
            4/16                    | unstated low
            04 / 2016               | fixed ..2016 medium
            12.2016                 | fixed ..2016-12 high
            01/04/2016 - 31/03/2017 | range 2016-04-01..2017-03-31 high
            by 01/04/2016           | fixed ..2016-04-01 high
            3/4/79                  | fixed ..2079-04-03 medium
            3/4/80                  | fixed ..1980-04-03 medium
            """);
    }
}
