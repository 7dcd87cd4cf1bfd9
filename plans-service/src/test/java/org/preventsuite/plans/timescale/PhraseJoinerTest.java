package org.preventsuite.plans.timescale;

import static org.preventsuite.plans.timescale.Readings.assertRead;

import org.junit.jupiter.api.Test;

/** Phrases that only make sense together. */
class PhraseJoinerTest {
    @Test
    void a_start_and_a_finish_are_a_range() {
        assertRead("""
            Start April 2024, complete by March 2025  | range 2024-04..2025-03 high
            Start April 2024 complete March 2025      | range 2024-04..2025-03 high
            Commence April 2024, end March 2024       | ongoing 2024-04.. high «Commence April 2024»; fixed ..2024-03 high «end March 2024»
            Starting April 2024; finish by March 2025 | range 2024-04..2025-03 high
            From April 2024, complete by March 2025   | ongoing 2024-04.. high «From April 2024»; fixed ..2025-03 high «complete by March 2025»
            Start April 2024, March 2025              | ongoing 2024-04.. high «Start April 2024»; fixed ..2025-03 high «March 2025»
            """);
    }

    @Test
    void two_side_by_side_are_doubted() {
        assertRead("""
            July 2009 - 3 items - September 2009  | fixed ..2009-07 medium «July 2009 - 3 items»; fixed ..2009-09 high «September 2009»
            July 2009 – July 2009                 | range 2009-07..2009-07 high
            September 2009 - July 2009 - May 2009 | fixed ..2009-09 low «September 2009»; fixed ..2009-07 low «July 2009»; fixed ..2009-05 low «May 2009»
            ongoing July 2009                     | ongoing medium «ongoing»; fixed ..2009-07 medium «July 2009»
            July 2009 July 2009                   | fixed ..2009-07 high «July 2009»; fixed ..2009-07 high «July 2009»
            """);
    }
}
