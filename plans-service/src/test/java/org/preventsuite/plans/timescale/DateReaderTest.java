package org.preventsuite.plans.timescale;

import static org.preventsuite.plans.timescale.Readings.assertRead;

import org.junit.jupiter.api.Test;

/** Days and months in words. */
class DateReaderTest {
    @Test
    void a_day_is_read_however_it_is_written() {
        assertRead("""
            3 April 2016           | fixed ..2016-04-03 high
            3rd April 2016         | fixed ..2016-04-03 high
            3rd of April 2016      | fixed ..2016-04-03 high
            the 3rd April 2016     | fixed ..2016-04-03 high
            Monday 3 April 2016    | fixed ..2016-04-03 high
            Monday, 3rd April 2016 | fixed ..2016-04-03 high
            Mon 3 Apr 2016         | fixed ..2016-04-03 high
            3-Apr-2016             | fixed ..2016-04-03 high
            3-Apr-16               | fixed ..2016-04-03 medium
            3 Apr 16               | fixed ..2016-04-03 medium
            """);
    }

    @Test
    void a_day_that_does_not_exist_is_its_month() {
        assertRead("""
            30 February 2016 | fixed ..2016-02 low
            29 February 2015 | fixed ..2015-02 low
            29 February      | conditional low
            30 February      | conditional low
            31 June          | conditional low
            32 March 2016    | fixed ..2016-03 medium
            """);
    }

    @Test
    void a_month_with_its_year_however_it_is_written() {
        assertRead("""
            April 3rd      | conditional low
            April 3, 2016  | fixed ..2016-04-03 high
            April 3 2016   | fixed ..2016-04-03 high
            April 3rd 2016 | fixed ..2016-04-03 high
            April 3        | conditional low
            April 2016     | fixed ..2016-04 high
            April, 2016    | fixed ..2016-04 high
            Apr. 2016      | fixed ..2016-04 high
            April of 2016  | fixed ..2016-04 high
            April '16      | fixed ..2016-04 high
            April ’09      | fixed ..2009-04 high
            April 16       | fixed ..2016-04 low
            April 79       | fixed ..2079-04 high
            April 00       | fixed ..2000-04 high
            April 80       | fixed ..1980-04 high
            Apr-16         | fixed ..2016-04 medium
            Apr/16         | fixed ..2016-04 medium
            Jan-07         | fixed ..2007-01 medium
            3 April '16    | fixed ..2016-04-03 high
            3 April 40     | fixed ..2040-04-03 high
            """);
    }

    @Test
    void a_month_of_a_financial_year() {
        assertRead("""
            March 2009/10     | fixed ..2010-03 high
            January 2009/10   | fixed ..2010-01 high
            March 2009-10     | fixed ..2010-03 low
            March 2009 - 2010 | range 2009-03..2010 medium
            """);
    }

    @Test
    void days_of_one_month() {
        assertRead("""
            1 - 5 March 2010              | range 2010-03-01..2010-03-05 high
            1-5 March 2010                | range 2010-03-01..2010-03-05 high
            1st to 5th March 2010         | range 2010-03-01..2010-03-05 high
            1 & 5 March 2010              | range 2010-03-01..2010-03-05 medium
            1 and 5 March 2010            | range 2010-03-01..2010-03-05 medium
            5 - 1 March 2010              | fixed ..2010-03-01 high
            5 - 5 March 2010              | fixed ..2010-03-05 high
            1 until the 5th of March 2010 | range 2010-03-01..2010-03-05 high
            28 - 30 February 2010         | fixed ..2010-02 low
            1 - 5 March                   | conditional low
            5 - 1 March                   | conditional low
            1 - 40 March                  | conditional low
            """);
    }

    @Test
    void a_month_without_a_year_is_read_only_where_it_cannot_be_another_word() {
        assertRead("""
            May 2009             | fixed ..2009-05 high
            May                  | conditional low
            may be delayed       | unstated low
            May be delayed       | unstated low
            march against        | unstated low
            March against hate   | unstated low
            In march             | conditional low
            by may               | conditional low
            end march            | conditional low
            march and april      | conditional low
            Mar 2023             | fixed ..2023-03 high
            Sept 2024            | fixed ..2024-09 high
            Septem 2009          | fixed ..2009-09 high
            Febuary 2010         | fixed ..2010-02 high
            Decision in December | conditional low
            the Mayor            | unstated low
            June                 | conditional low
            july                 | unstated low
            before july          | conditional medium
            27 may 2010          | fixed ..2010-05-27 high
            """);
    }
}
