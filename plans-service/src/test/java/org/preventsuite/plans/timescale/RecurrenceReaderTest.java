package org.preventsuite.plans.timescale;

import static org.preventsuite.plans.timescale.Readings.assertRead;

import org.junit.jupiter.api.Test;

/** What comes back. */
class RecurrenceReaderTest {
    @Test
    void how_often_in_one_word() {
        assertRead("""
            Daily       | recurring P1D high
            weekly      | recurring P1W high
            Fortnightly | recurring P2W high
            biweekly    | recurring P2W low
            monthly     | recurring P1M high
            bi-monthly  | recurring P2M low
            Quarterly   | recurring P3M high
            Termly      | recurring P4M medium
            half-termly | recurring P2M low
            Half yearly | recurring P6M high
            six monthly | recurring P6M high
            6 monthly   | recurring P6M high
            6-monthly   | recurring P6M high
            two-yearly  | recurring P2Y high
            3 weekly    | recurring P3W high
            annually    | recurring P1Y high
            annual      | recurring P1Y high
            per annum   | recurring P1Y high
            biannually  | recurring P6M low
            biennial    | recurring P2Y high
            Triennially | recurring P3Y high
            """);
    }

    @Test
    void how_often_in_several() {
        assertRead("""
            every month                  | recurring P1M high
            every 2 months               | recurring P2M high
            every two months             | recurring P2M high
            every 3-6 months             | recurring P6M low
            every other week             | recurring P2W high
            each quarter                 | recurring P3M high
            every third month            | recurring P3M high
            every 3rd month              | recurring P3M high
            every September              | recurring P1Y medium
            each financial year          | recurring P1Y high
            every Monday                 | recurring P1W high
            every other Friday           | recurring P2W high
            every first Monday           | recurring P1M medium
            every second Tuesday         | recurring P1M low
            first Monday of the month    | recurring P1M high
            Second Tuesday of each month | recurring P1M high
            last Friday of every month   | recurring P1M high
            first Monday                 | unstated low
            """);
    }

    @Test
    void so_many_times() {
        assertRead("""
            once every 3 years       | recurring P3Y high
            once a year              | recurring P1Y high
            twice a year             | recurring P6M high
            twice yearly             | recurring P6M high
            three times a year       | recurring P4M high
            3 times per year         | recurring P4M high
            4 times a year           | recurring P3M high
            five times a year        | recurring P1Y low
            6 times a financial year | recurring P2M high
            twice a month            | recurring P1M low
            once a month             | recurring P1M high
            once annually            | recurring P1Y high
            times a year             | unstated low
            twice                    | unstated low
            """);
    }

    @Test
    void quarters_evenly_spread_come_back_after_part_of_a_year() {
        assertRead("""
            at the end of each quarter   | recurring P3M high
            end of every month           | recurring P1M high
            by the end of each quarter   | recurring P3M high
            quarters two and four        | recurring P6M medium
            Q2 and Q4                    | recurring P6M medium
            Q1, Q2, Q3 and Q4            | recurring P3M medium
            Q1 & Q3                      | recurring P6M medium
            Q1 and Q2                    | recurring P1Y low
            Q2 & Q4                      | recurring P6M medium
            Q1 and 3                     | recurring P6M medium
            Q1 and 5                     | conditional low
            Q1, Q2 and Q3                | recurring P1Y low
            Q2 and Q4 2010/11            | range 2010-07..2010-09 medium «Q2»; range 2011-01..2011-03 high «Q4 2010/11»
            end of quarters two and four | recurring P6M medium
            """);
    }

    @Test
    void the_time_of_the_year_does_not_bound_it() {
        assertRead("""
            annually in March      | recurring P1Y medium
            Annually, by 31 March  | recurring P1Y medium
            annually (March)       | recurring P1Y medium
            annually (March        | recurring P1Y medium
            annually - March       | recurring P1Y medium
            annually March         | recurring P1Y medium
            every year by 31 March | recurring P1Y medium
            annually in March 2010 | recurring P1Y high «annually»; fixed ..2010-03 high «in March 2010»
            """);
    }

    @Test
    void bounds() {
        assertRead("""
            monthly from May 2009                        | recurring 2009-05.. P1M high
            monthly until March 2010                     | recurring ..2010-03 P1M high
            monthly from May 2009 until March 2010       | recurring 2009-05..2010-03 P1M high
            monthly, from May 2009 to March 2010         | recurring 2009-05..2010-03 P1M high
            quarterly during 2010                        | recurring P3M high «quarterly»; range 2010..2010 medium «during 2010»
            quarterly from 2010/11                       | recurring 2010-04.. P3M high
            quarterly thereafter                         | recurring P3M high
            quarterly basis                              | recurring P3M high
            monthly and ongoing                          | recurring P1M high
            Monthly meetings from May 2009               | recurring 2009-05.. P1M high
            Fortnightly meetings until March 2010        | recurring ..2010-03 P2W high
            fortnightly meetings of the whole of the group from May 2009 | recurring P2W medium «fortnightly meetings of the whole of the group»; ongoing 2009-05.. high «from May 2009»
            """);
    }

    @Test
    void months_of_each_year() {
        assertRead("""
            June and December each year        | recurring P6M medium
            June, December each year           | recurring P6M medium
            March each year                    | recurring P1Y medium
            March, July and November each year | recurring P4M medium
            March and April each year          | recurring P1Y low
            January 2010 and June each year    | fixed ..2010-01 high «January 2010»; recurring P1Y medium «June each year»
            June and December 2010 each year   | fixed ..2010-06 medium «June»; fixed ..2010-12 high «December 2010»; recurring P1Y high «each year»
            annually, in June                  | recurring P1Y medium
            annually June                      | recurring P1Y medium
            Quarterly - March                  | recurring P3M medium
            monthly March                      | recurring P1M high «monthly»; conditional low «March»
            """);
    }

    @Test
    void what_is_no_time_to_come_back_after() {
        assertRead("""
            every 0 months           | unstated low
            every 100 years          | recurring P100Y high
            every 101 years          | unstated low
            every 600 days           | recurring P600D high
            daily for 3 months       | recurring P1D high «daily»; conditional low «for 3 months»
            quarterly (to be agreed) | recurring P3M low
            at least quarterly       | recurring P3M high
            minimum quarterly        | recurring P3M high
            quarterly meetings       | recurring P3M medium
            Review annually          | recurring P1Y high
            """);
    }
}
