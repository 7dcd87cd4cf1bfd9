package org.preventsuite.plans.groupreport;

/** What may be said of the members' figures together. */
enum Adding {
    /** Of things that belong to one member each: their sum. */
    COUNTS,
    /** Of different people, of whom two members may count the same: as many as the largest figure at least, the sum at most. */
    PEOPLE,
    /** Of counts under disclosure control: what their bounds add up to. */
    PROTECTED,
    /** Of shares in a base: nothing. */
    RATES
}
