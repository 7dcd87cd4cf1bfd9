package org.preventsuite.plans.groupreport;

import org.preventsuite.kit.json.WireWord;
import org.preventsuite.plans.obligation.ObligationState;

/** How the return of a member stands; in the order in which what is owed by several for one member speaks for all. */
enum MemberState implements WireWord {
    /** Nobody owes it. */
    NOT_OWED,
    MISSING,
    OPEN,
    PASSED_ON,
    ON_TIME,
    LATE;

    static MemberState of(ObligationState state) {
        return valueOf(state.name());
    }
}
