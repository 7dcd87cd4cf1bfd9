package org.preventsuite.plans.timescale;

/** A time as stated in a cell: known, short of its year, or counted from something that is not known. */
sealed interface When permits Span, Stretch, Unanchored {

    /** Whether it names one day, month or year, and not a longer period. */
    boolean point();

    Confidence confidence();

    When atMost(Confidence limit);

    /** The last day, month or year of it, as a point. */
    When lastPart();

    /** The first day, month or year of it, as a point. */
    When firstPart();

    /** The same time seen as something that lasts. */
    When lasting();
}
