package org.preventsuite.plans.approval;

import org.preventsuite.kit.json.WireWord;

/** What a group made of a version of a plan. */
public enum Outcome implements WireWord {
    NOTED,
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    DEFERRED,
    REJECTED;

    boolean isApproval() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }

    /** Whether the group has said yes or no. */
    boolean isDecided() {
        return isApproval() || this == REJECTED;
    }

    /** Whether the group has dealt with the version, whatever it said. */
    boolean isHeard() {
        return this != DEFERRED;
    }
}
