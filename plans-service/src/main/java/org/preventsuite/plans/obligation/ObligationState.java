package org.preventsuite.plans.obligation;

import org.preventsuite.kit.json.WireWord;

/** How an obligation stands on a day. */
public enum ObligationState implements WireWord {
    /** Nothing came, and the day it is due has not passed. */
    OPEN,
    /** Nothing came, and that day has passed. */
    MISSING,
    ON_TIME,
    LATE,
    /** The area has ended, and others owe it. */
    PASSED_ON
}
