package org.preventsuite.plans.timescale;

import static org.preventsuite.plans.timescale.Readings.assertRead;

import org.junit.jupiter.api.Test;

/** What comes before a time and behind it makes its kind. */
class PhraseReaderTest {
    @Test
    void until_a_time_and_by_a_time() {
        assertRead("""
            until March 2010              | ongoing-until ..2010-03 high
            Until the end of March 2010   | ongoing-until ..2010-03 high
            up to March 2010              | ongoing-until ..2010-03 high
            till 2010                     | ongoing-until ..2010 medium
            by March 2010                 | fixed ..2010-03 high
            By: March 2010                | fixed ..2010-03 high
            by the end of March 2010      | fixed ..2010-03 high
            By the 31st March 2010        | fixed ..2010-03-31 high
            no later than March 2010      | fixed ..2010-03 high
            Due March 2010                | fixed ..2010-03 high
            deadline March 2010           | fixed ..2010-03 high
            Deadline: March 2010          | fixed ..2010-03 high
            on or before 31 March 2010    | fixed ..2010-03-31 high
            to be completed by March 2010 | fixed ..2010-03 high
            by March 2010 and ongoing     | fixed-then-ongoing ..2010-03 high
            by March 2010 then ongoing    | fixed-then-ongoing ..2010-03 high
            by 2010/11                    | fixed ..2011-03 high
            """);
    }

    @Test
    void from_a_time() {
        assertRead("""
            from March 2010                          | ongoing 2010-03.. high
            From: March 2010                         | ongoing 2010-03.. high
            since March 2010                         | ongoing 2010-03.. high
            Starting in March 2010                   | ongoing 2010-03.. high
            from March 2010 onwards                  | ongoing 2010-03.. high
            from March 2010 and beyond               | ongoing 2010-03.. high
            from March 2010 to date                  | ongoing 2010-03.. high
            from March 2010 ongoing                  | ongoing 2010-03.. high
            from March 2010 ongoing until March 2012 | ongoing-until 2010-03..2012-03 high
            from 2010/11                             | ongoing 2010-04.. high
            """);
    }

    @Test
    void after_a_time_and_before_it() {
        assertRead("""
            after March 2010      | conditional 2010-03.. medium
            not before March 2010 | conditional 2010-03.. medium
            no earlier than 2010  | conditional 2010.. medium
            following March 2010  | conditional 2010-03.. medium
            before March 2010     | fixed ..2010-02 medium
            before 3 March 2010   | fixed ..2010-03-02 medium
            before 2010           | fixed ..2009 medium
            Before March          | conditional low
            prior to 1 April 2010 | fixed ..2010-03-31 medium
            ahead of 2010/11      | fixed ..2010-03 medium
            """);
    }

    @Test
    void in_a_time() {
        assertRead("""
            during March 2010     | range 2010-03..2010-03 high
            throughout March 2010 | range 2010-03..2010-03 high
            throughout 2010       | range 2010..2010 medium
            over 2010/11          | range 2010-04..2011-03 high
            within March 2010     | range 2010-03..2010-03 high
            in March 2010         | fixed ..2010-03 high
            On 3 March 2010       | fixed ..2010-03-03 high
            at March 2010         | fixed ..2010-03 high
            for 2010              | fixed ..2010 medium
            """);
    }

    @Test
    void a_time_and_then_on() {
        assertRead("""
            March 2010 onwards                    | ongoing 2010-03.. high
            March 2010 to present                 | ongoing 2010-03.. high
            2010/11 onwards                       | ongoing 2010-04.. high
            March 2010 and ongoing                | fixed-then-ongoing ..2010-03 high
            March 2010, ongoing                   | fixed-then-ongoing ..2010-03 high
            March 2010 - ongoing                  | fixed-then-ongoing ..2010-03 high
            March 2010 & ongoing                  | fixed-then-ongoing ..2010-03 high
            March 2010 / ongoing                  | fixed-then-ongoing ..2010-03 high
            March 2010 (ongoing)                  | fixed-then-ongoing ..2010-03 high
            March 2010 Ongoing                    | fixed ..2010-03 medium «March 2010»; ongoing medium «Ongoing»
            March 2010 ongoing thereafter         | fixed-then-ongoing ..2010-03 high
            March 2010 ongoing until March 2012   | ongoing-until 2010-03..2012-03 high
            March 2010 and ongoing to March 2012  | ongoing-until 2010-03..2012-03 high
            2010/11 and ongoing                   | fixed-then-ongoing 2010-04..2011-03 high
            July - Sept 2010 and then continuing  | fixed-then-ongoing 2010-07..2010-09 high
            March 2010 then ongoing               | fixed-then-ongoing ..2010-03 high
            March 2010 ongoing, until March 2012  | ongoing-until 2010-03..2012-03 high
            March 2010 ongoing (until March 2012) | ongoing-until 2010-03..2012-03 high
            """);
    }

    @Test
    void what_begins_in_a_year_does_not_end_with_it() {
        assertRead("""
            Ongoing from spring 2010      | ongoing 2010-03.. medium
            from Q3 2010/11               | ongoing 2010-10.. high
            from 2010-13                  | range 2010-04..2013-03 medium
            from spring                   | ongoing low
            from 2010/11 and ongoing      | ongoing 2010-04.. high
            from 2010/11 until March 2013 | range 2010-04..2013-03 high
            """);
    }
}
