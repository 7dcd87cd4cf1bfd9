package org.preventsuite.plans.timescale;

import static org.preventsuite.plans.timescale.Readings.assertRead;

import org.junit.jupiter.api.Test;

/** Parts of a year. */
class PeriodReaderTest {
    @Test
    void quarters_and_halves_are_of_the_financial_year() {
        assertRead("""
            Q3 2017/18                | range 2017-10..2017-12 high
            Q1 2017/18                | range 2017-04..2017-06 high
            Q4 2017/18                | range 2018-01..2018-03 high
            Q3 2017                   | range 2017-10..2017-12 low
            Q3                        | conditional low
            Q5                        | unstated low
            Q0                        | unstated low
            Quarter 2                 | conditional low
            Qtr 2 2010/11             | range 2010-07..2010-09 high
            quarter two               | conditional low
            quarter five              | unstated low
            second quarter of 2010/11 | range 2010-07..2010-09 high
            third quarter 2010        | range 2010-10..2010-12 low
            final quarter 2010/11     | range 2011-01..2011-03 high
            last quarter              | conditional low
            """);
    }

    @Test
    void the_year_may_stand_before_or_behind() {
        assertRead("""
            2010/11 Q2               | range 2010-07..2010-09 high
            2010/11, Q2              | range 2010-07..2010-09 high
            2010/11 - Q2             | range 2010-07..2010-09 high
            Q2, 2010/11              | range 2010-07..2010-09 high
            Q2 - 2010/11             | range 2010-07..2010-09 high
            Q2 of 2010/11            | range 2010-07..2010-09 high
            Q3 '09                   | range 2009-10..2009-12 low
            Q3 09                    | conditional low
            H1 2010/11               | range 2010-04..2010-09 high
            H2 2010/11               | range 2010-10..2011-03 high
            H2                       | conditional low
            H3                       | unstated low
            first half of 2010       | range 2010-04..2010-09 low
            second half 2010/11      | range 2010-10..2011-03 high
            second half year 2010/11 | range 2010-10..2011-03 high
            """);
    }

    @Test
    void brackets_say_it_again() {
        assertRead("""
            quarter 4 (January to March 2025)    | range 2025-01..2025-03 high
            quarter 4 (January to March) 2025    | range 2025-01..2025-03 medium
            quarter 4 (January to March) 2024/25 | range 2025-01..2025-03 medium
            Q4 2024/25 (January to March)        | range 2025-01..2025-03 high
            Q4 2024/25 (January to March 2025)   | range 2025-01..2025-03 high
            January to March 2025 (quarter 4)    | range 2025-01..2025-03 high
            January to March 2025 (quarter 5)    | range 2025-01..2025-03 medium
            quarter 4 (January)                  | conditional low «quarter 4»; conditional low «January)»
            quarter 4 (January to March          | conditional low «quarter 4»; conditional low «January to March»
            """);
    }

    @Test
    void seasons_and_terms_are_said_less_surely() {
        assertRead("""
            Spring 2010         | range 2010-03..2010-05 medium
            Summer 2010         | range 2010-06..2010-08 medium
            Autumn 2010         | range 2010-09..2010-11 medium
            Winter 2010         | range 2010-12..2011-02 low
            Winter              | conditional low
            Easter 2011         | range 2011-03..2011-04 low
            Christmas 2010      | fixed ..2010-12 medium
            Autumn 2010/11      | range 2010-09..2010-11 medium
            Spring 2010/11      | range 2011-03..2011-05 medium
            Winter 2010/11      | range 2010-12..2011-02 medium
            Spring 2010-13      | range 2010-04..2013-03 medium
            Spring term 2010    | range 2010-01..2010-04 medium
            Autumn term 2010/11 | range 2010-09..2010-12 medium
            Summer term 2010/11 | range 2011-04..2011-07 medium
            Autumn term         | conditional low
            Winter term 2010    | fixed ..2010 medium
            Summer '10          | range 2010-06..2010-08 medium
            Spring              | conditional low
            """);
    }
}
