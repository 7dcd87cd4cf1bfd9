package org.preventsuite.plans.timescale;

import static org.preventsuite.plans.timescale.Readings.assertRead;

import org.junit.jupiter.api.Test;

/** Words around a time. */
class WordingTest {
    @Test
    void doubt_and_conditions_are_heard() {
        assertRead("""
            TBC                           | conditional medium
            To be confirmed               | conditional medium
            March 2010 (TBC)              | fixed ..2010-03 low
            TBC March 2010                | fixed ..2010-03 low
            March 2010?                   | fixed ..2010-03 low
            approx March 2010             | fixed ..2010-03 low
            Approximately 6 weeks         | unstated low
            March 2010 subject to funding | fixed ..2010-03 medium
            """);
    }

    @Test
    void words_that_say_no_time_say_none() {
        assertRead("""
            subject to funding                   | conditional medium
            when funding allows                  | conditional medium
            As required                          | conditional medium
            as and when                          | conditional medium
            In line with LAA monitoring          | conditional medium
            On completion                        | conditional medium
            Once agreed, March 2010              | fixed ..2010-03 medium
            pending approval by the board        | conditional medium
            ASAP                                 | conditional medium
            Asap - March 2010                    | fixed ..2010-03 medium
            Unknown                              | unstated low
            n/a                                  | unstated low
            None                                 | unstated low
            -                                    | unstated low
            .                                    | unstated low
            ???                                  | unstated low
            Not yet known                        | unstated low
            Regular statutory updates            | unstated low
            in response to need                  | conditional medium
            Review at each meeting               | conditional medium
            March 2010 provided the board agrees | fixed ..2010-03 medium
            If funding is found by March 2010    | fixed ..2010-03 medium
            """);
    }

    @Test
    void plain_words_change_nothing() {
        assertRead("""
            Target: March 2010                           | fixed ..2010-03 high
            Target date March 2010                       | fixed ..2010-03 high
            Deliver by March 2010                        | fixed ..2010-03 high
            To be reviewed March 2010                    | fixed ..2010-03 high
            Draft report March 2010                      | fixed ..2010-03 medium
            Report to board in March 2010 and to scrutiny in June 2010 | fixed ..2010-03 medium «Report to board in March 2010»; fixed ..2010-06 medium «and to scrutiny in June 2010»
            """);
    }
}
