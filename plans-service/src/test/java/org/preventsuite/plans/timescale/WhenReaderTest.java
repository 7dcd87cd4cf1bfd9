package org.preventsuite.plans.timescale;

import static org.preventsuite.plans.timescale.Readings.assertRead;

import org.junit.jupiter.api.Test;

/** One time or a range of two. */
class WhenReaderTest {
    @Test
    void the_edge_of_a_time() {
        assertRead("""
            End of March 2010        | fixed ..2010-03 high
            end March 2010           | fixed ..2010-03 high
            the end of March 2010    | fixed ..2010-03 high
            End of 2010              | fixed ..2010 medium
            End of 2010/11           | fixed ..2011-03 high
            end of Q2 2010/11        | fixed ..2010-09 high
            close of 2010            | fixed ..2010 medium
            year ending March 2011   | fixed ..2011-03 high
            year ended 31 March 2011 | fixed ..2011-03-31 high
            Beginning of April 2010  | fixed ..2010-04 medium
            start of 2010            | fixed ..2010-01 medium
            Start of 2010/11         | fixed ..2010-04 medium
            start of Q2 2010/11      | fixed ..2010-07 medium
            """);
    }

    @Test
    void part_of_a_time_is_a_guess() {
        assertRead("""
            Early 2010       | range 2010-01..2010-04 low
            Early in 2010    | range 2010-01..2010-04 low
            mid 2010         | range 2010-05..2010-08 low
            mid-2010         | range 2010-05..2010-08 low
            Middle of 2010   | range 2010-05..2010-08 low
            late 2010        | range 2010-09..2010-12 low
            Late March 2010  | fixed ..2010-03 medium
            mid March 2010   | fixed ..2010-03 medium
            Early 2010/11    | range 2010-04..2011-03 low
            late summer 2010 | range 2010-06..2010-08 low
            """);
    }

    @Test
    void a_week_has_seven_days() {
        assertRead("""
            w/c 3 April 2016             | range 2016-04-03..2016-04-09 high
            w/e 7 April 2016             | fixed ..2016-04-07 high
            week commencing 4 April 2016 | range 2016-04-04..2016-04-10 high
            week beginning 4 April       | conditional low
            week of 4 April 2016         | range 2016-04-04..2016-04-10 high
            week commencing April 2016   | fixed ..2016-04 high
            w/b 4 April 2016             | range 2016-04-04..2016-04-10 high
            end of                       | unstated low
            early                        | unstated low
            mid term                     | unstated low
            """);
    }

    @Test
    void two_times_joined_are_a_range() {
        assertRead("""
            July - September 2009       | range 2009-07..2009-09 high
            July to September 2009      | range 2009-07..2009-09 high
            July 2009 - September 2009  | range 2009-07..2009-09 high
            July 2009 to September 2010 | range 2009-07..2010-09 high
            September 2009 - July 2009  | fixed ..2009-09 low «September 2009»; fixed ..2009-07 low «July 2009»
            Sept 2023 – March 2025      | range 2023-09..2025-03 high
            Feb 2024 –                  | fixed ..2024-02 high
            """);
    }

    @Test
    void the_second_lends_the_first_its_year_or_the_first_the_second() {
        assertRead("""
            November - February 2010     | range 2009-11..2010-02 high
            November 2009 - February     | range 2009-11..2010-02 medium
            July 2009 - September        | range 2009-07..2009-09 medium
            July/August 2009             | range 2009-07..2009-08 high
            July / August 2009           | range 2009-07..2009-08 high
            July or August 2009          | range 2009-07..2009-08 medium
            July 2009 or August 2009     | fixed ..2009-07 high «July 2009»; fixed ..2009-08 high «August 2009»
            July - September             | conditional low
            1 March – 30 June 2021       | range 2021-03-01..2021-06-30 high
            1 March 2021 – 30 June       | range 2021-03-01..2021-06-30 medium
            30 November - 5 January 2010 | range 2009-11-30..2010-01-05 high
            """);
    }

    @Test
    void between_two_times() {
        assertRead("""
            between July and September 2009 | range 2009-07..2009-09 high
            between July & September 2009   | range 2009-07..2009-09 high
            between July - September 2009   | range 2009-07..2009-09 high
            between July 2009               | fixed ..2009-07 medium
            between July 2009 and Sept 2009 | range 2009-07..2009-09 high
            From July to September 2009     | range 2009-07..2009-09 high
            from 2010 to 2012               | range 2010-04..2012-03 medium
            2010 - March 2011               | range 2010..2011-03 medium
            March 2010 - 2011               | range 2010-03..2011 medium
            March 2010 – – May 2010         | range 2010-03..2010-05 high
            March 2010 through May 2010     | range 2010-03..2010-05 high
            April 2010 up to May 2010       | range 2010-04..2010-05 high
            April 2010 up until June 2010   | range 2010-04..2010-06 high
            29 Feb - 3 March 2011           | range 2011-02..2011-03-03 high
            February 2011 - 29 Feb 2012     | range 2011-02..2012-02-29 high
            """);
    }
}
