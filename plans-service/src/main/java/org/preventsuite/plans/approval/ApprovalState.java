package org.preventsuite.plans.approval;

import org.preventsuite.kit.json.WireWord;

/** How far the approval of a version has come. */
public enum ApprovalState implements WireWord {
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    REJECTED,
    AWAITING
}
