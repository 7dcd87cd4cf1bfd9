package org.preventsuite.plans.timescale;

import static org.preventsuite.plans.timescale.Readings.assertRead;

import org.junit.jupiter.api.Test;

/** Cells with several deadlines. */
class CellReaderTest {
    @Test
    void stacked_and_glued_deadlines_are_told_apart() {
        assertRead("""
            May 2009⏎July 2009              | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            May 2009⏎July⏎September 2009    | fixed ..2009-05 high «May 2009»; fixed ..2009-07 medium «July»; fixed ..2009-09 high «September 2009»
            • May 2009⏎• July 2009          | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            - May 2009⏎- July 2009          | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            May 2009⏎- July 2009            | range 2009-05..2009-07 high
            May⏎- July 2009                 | range 2009-05..2009-07 high
            May 2009<br>July 2009           | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            May 2009<br/>July 2009          | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            <p>May 2009</p><p>July 2009</p> | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            May 2009;July 2009              | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            May 2009; July 2009.            | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009.»
            May 2009. July 2009             | fixed ..2009-05 high «May 2009.»; fixed ..2009-07 high «July 2009»
            May 2009.July 2009              | fixed ..2009-05 high «May 2009.»; fixed ..2009-07 high «July 2009»
            May 2009, July 2009             | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            May 2009 and July 2009          | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            May 2009 & July 2009            | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            May 2009 / July 2009            | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            May 2009July 2009               | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            MAY 2009JULY 2009               | fixed ..2009-05 high «MAY 2009»; fixed ..2009-07 high «JULY 2009»
            OngoingMay 2009                 | ongoing medium «Ongoing»; fixed ..2009-05 medium «May 2009»
            """);
    }

    @Test
    void each_has_its_own_words() {
        assertRead("""
            (a) May 2009 (b) July 2009                   | fixed ..2009-05 high «(a) May 2009»; fixed ..2009-07 high «(b) July 2009»
            a) May 2009⏎b) July 2009                     | fixed ..2009-05 high «a) May 2009»; fixed ..2009-07 high «b) July 2009»
            i) May 2009 ii) July 2009                    | fixed ..2009-05 high «i) May 2009»; fixed ..2009-07 high «ii) July 2009»
            Schools March 2010 Colleges June 2010        | fixed ..2010-03 medium «Schools March 2010»; fixed ..2010-06 medium «Colleges June 2010»
            Schools: March 2010⏎Colleges: June 2010      | fixed ..2010-03 medium «Schools: March 2010»; fixed ..2010-06 medium «Colleges: June 2010»
            March 2010 (schools) June 2010 (colleges)    | fixed ..2010-03 medium «March 2010 (schools)»; fixed ..2010-06 medium «June 2010 (colleges)»
            Draft May 2009, final July 2009              | fixed ..2009-05 medium «Draft May 2009»; fixed ..2009-07 medium «final July 2009»
            May 2009 draft⏎July 2009 final               | fixed ..2009-05 medium «May 2009 draft»; fixed ..2009-07 medium «July 2009 final»
            May 2009⏎when funding allows                 | fixed ..2009-05 high «May 2009»; conditional medium «when funding allows»
            when funding allows⏎May 2009                 | conditional medium «when funding allows»; fixed ..2009-05 high «May 2009»
            subject to funding⏎May 2009⏎subject to approval | conditional medium «subject to funding»; fixed ..2009-05 high «May 2009»; conditional medium «subject to approval»
            First line of words⏎May 2009                 | fixed ..2009-05 medium
            Words⏎More words⏎May 2009 July 2009          | fixed ..2009-05 medium «Words⏎More words⏎May 2009»; fixed ..2009-07 high «July 2009»
            """);
    }

    @Test
    void years_are_lent_between_lines() {
        assertRead("""
            May 2009 July - September 2009 July 2009 | fixed ..2009-05 high «May 2009»; range 2009-07..2009-09 high «July - September 2009»; fixed ..2009-07 high «July 2009»
            Sept 09⏎Oct 10                           | fixed ..2009-09 low «Sept 09»; fixed ..2010-10 low «Oct 10»
            November 2009⏎February                   | fixed ..2009-11 high «November 2009»; fixed ..2010-02 medium «February»
            November⏎February 2010                   | fixed ..2009-11 medium «November»; fixed ..2010-02 high «February 2010»
            November⏎February                        | conditional low «November»; conditional low «February»
            May 2009⏎Ongoing                         | fixed ..2009-05 high «May 2009»; ongoing high «Ongoing»
            May 2009 (a) (b) July 2009               | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «(a) (b) July 2009»
            May 2009⏎July 2009                       | fixed ..2009-05 high «May 2009»; fixed ..2009-07 high «July 2009»
            """);
    }

    @Test
    void stray_marks_and_figures_are_passed_over() {
        assertRead("""
            1234567               | unstated low
            1234567 May 2009      | fixed ..2009-05 high
            12345 May 2009        | fixed ..2009-05 medium
            3st May 2009          | fixed ..2009-05-03 high
            May2009               | fixed ..2009-05 high
            2009May               | fixed ..2009 medium «2009»; fixed ..2009-05 medium «May»
            <b>May 2009</b>       | fixed ..2009-05 high
            < May 2009            | fixed ..2009-05 high
            a < b                 | unstated low
            March 2010)           | fixed ..2010-03 high
            [March 2010]          | fixed ..2010-03 high
            "March 2010"          | fixed ..2010-03 high
            March 2010 +          | fixed ..2010-03 high
            * March 2010          | fixed ..2010-03 high
            March 2010 ~ May 2010 | range 2010-03..2010-05 high
            """);
    }
}
