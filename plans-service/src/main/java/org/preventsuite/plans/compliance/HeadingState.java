package org.preventsuite.plans.compliance;

import org.preventsuite.kit.json.WireWord;

/** What a heading comes to, the worst first. */
enum HeadingState implements WireWord {
    /** Something is wrong that is known. */
    ATTENTION,
    /** Nothing wrong is known, but figures that would show it could not be had. */
    UNKNOWN,
    /** Nothing is recorded under it. */
    NOTHING_SHOWN,
    /** Work is going on and nothing is late. */
    UNDER_WAY,
    /** What was to be done is done, or the figures alone show it. */
    SHOWN
}
