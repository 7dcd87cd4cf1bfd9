package org.preventsuite.plans.timescale;

import static org.preventsuite.plans.timescale.Readings.assertRead;

import org.junit.jupiter.api.Test;

/** Wording that counts from the date of the document: here Wednesday, 20 May 2009, in the financial year 2009-10. */
class RelativeWordingTest {
    private static final TimescaleContext MAY_2009 = TimescaleContext.asAt(PartialDate.parse("2009-05-20"));

    @Test
    void it_is_read_from_the_date_of_the_document() {
        assertRead(MAY_2009, """
            Immediately                           | fixed ..2009-05-20 medium
            Straight away                         | fixed ..2009-05-20 medium
            End of financial year                 | fixed ..2010-03 high
            By the end of the next financial year | fixed ..2011-03 high
            Year end                              | fixed ..2010-03 low
            Financial year end                    | fixed ..2010-03 high
            By year end 2010                      | fixed ..2010 medium
            End of the academic year              | fixed ..2009-08 high
            End of the calendar year              | fixed ..2009 high
            End of the month                      | fixed ..2009-05 medium
            End of next month                     | fixed ..2009-06 medium
            End of the quarter                    | fixed ..2009-06 medium
            Next quarter                          | range 2009-07..2009-09 medium
            This month                            | fixed ..2009-05 medium
            Next month                            | fixed ..2009-06 medium
            This week                             | range 2009-05-18..2009-05-24 medium
            Next week                             | range 2009-05-25..2009-05-31 medium
            This financial year                   | range 2009-04..2010-03 high
            Next financial year                   | range 2010-04..2011-03 high
            Next year                             | range 2010-04..2011-03 low
            In the last 36 months                 | range 2006-05-20..2009-05-20 medium
            Within 6 months                       | fixed ..2009-11-20 medium
            Within the next two weeks             | fixed ..2009-06-03 medium
            Within 10 days                        | fixed ..2009-05-30 medium
            In a year                             | fixed ..2010-05-20 medium
            6 months                              | fixed ..2009-11-20 medium
            3-6 months                            | range 2009-08-20..2009-11-20 medium
            Over the next 12 months               | range 2009-05-20..2010-05-20 medium
            For a period of 2 years               | range 2009-05-20..2011-05-20 medium
            Within 3 months of now                | fixed ..2009-08-20 medium
            6 months after September 2009         | fixed ..2010-03 medium
            Year 1                                | range 2009-05-20..2010-05-19 low
            Years 1-3                             | range 2009-05-20..2012-05-19 low
            Year 2                                | range 2010-05-20..2011-05-19 low
            """);
    }

    @Test
    void without_a_date_to_count_from_it_states_no_day() {
        assertRead("""
            Immediately             | conditional low
            End of financial year   | conditional low
            Year end                | conditional low
            Next quarter            | conditional low
            This week               | conditional low
            In the last 36 months   | conditional low
            Within 6 months         | conditional low
            Over the next 12 months | conditional low
            Year 2                  | conditional low
            """);
    }

    @Test
    void what_is_not_counted_from_it_is_left_alone() {
        assertRead(MAY_2009, """
            Year 6 pupils               | unstated low
            Year 11                     | unstated low
            Within 3 months of approval | conditional low
            This term                   | conditional low
            """);
    }
}
