package org.preventsuite.plans.timescale;

import static org.preventsuite.plans.timescale.Readings.assertRead;

import org.junit.jupiter.api.Test;

/** What goes on. */
class OngoingPhrasesTest {
    @Test
    void what_goes_on_is_said_in_many_words() {
        assertRead("""
            Ongoing           | ongoing high
            On-going          | ongoing high
            on going          | ongoing high
            continuous        | ongoing high
            Permanent         | ongoing high
            Business as usual | ongoing high
            BAU               | ongoing high
            All year round    | ongoing high
            """);
    }

    @Test
    void it_may_be_bounded() {
        assertRead("""
            Ongoing until August 2012                   | ongoing-until ..2012-08 high
            Ongoing till August 2012                    | ongoing-until ..2012-08 high
            Ongoing to August 2012                      | ongoing-until ..2012-08 high
            Ongoing - August 2012                       | ongoing-until ..2012-08 high
            Ongoing until: August 2012                  | ongoing-until ..2012-08 high
            Ongoing (until August 2012)                 | ongoing-until ..2012-08 high
            Ongoing, until August 2012                  | ongoing-until ..2012-08 high
            Ongoing from July 2009                      | ongoing 2009-07.. high
            Ongoing from July 2009 to August 2010       | ongoing-until 2009-07..2010-08 high
            Ongoing since 2009                          | ongoing 2009.. medium
            Ongoing from 2010/11                        | ongoing 2010-04.. high
            Ongoing starting July 2009 until March 2011 | ongoing-until 2009-07..2011-03 high
            Ongoing throughout 2010                     | ongoing-until 2010..2010 medium
            Ongoing during 2010/11                      | ongoing-until 2010-04..2011-03 high
            Ongoing 2010-13                             | ongoing-until 2010-04..2013-03 medium
            Ongoing 2010                                | ongoing medium «Ongoing»; fixed ..2010 medium «2010»
            Ongoing (2010-13)                           | ongoing-until 2010-04..2013-03 medium
            Ongoing (2010-13                            | ongoing high «Ongoing»; range 2010-04..2013-03 medium «2010-13»
            """);
    }

    @Test
    void it_may_be_reviewed() {
        assertRead("""
            Ongoing, reviewed annually        | recurring P1Y medium
            Ongoing and reviewed quarterly    | recurring P3M medium
            Ongoing - quarterly               | recurring P3M medium
            Ongoing quarterly                 | recurring P3M medium
            Ongoing Quarterly                 | ongoing medium «Ongoing»; recurring P3M medium «Quarterly»
            Ongoing (reviewed every 6 months) | recurring P6M medium
            Ongoing, review March 2010        | ongoing high «Ongoing, review»; fixed ..2010-03 high «March 2010»
            Ongoing thereafter                | ongoing high
            ongoing thereafter                | ongoing high
            Throughout the year               | ongoing high
            Rolling programme                 | ongoing high
            throughout the life of the plan   | ongoing high
            Ongoing Ongoing                   | ongoing high «Ongoing»; ongoing high «Ongoing»
            OngoingOngoing                    | ongoing high «Ongoing»; ongoing high «Ongoing»
            """);
    }
}
