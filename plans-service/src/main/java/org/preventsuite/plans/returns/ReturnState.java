package org.preventsuite.plans.returns;

import org.preventsuite.kit.json.WireWord;

/** How far a return has come. */
public enum ReturnState implements WireWord {
    PREPARED,
    SIGNED_OFF,
    /** Stands until another is signed off. */
    REOPENED,
    SUPERSEDED,
    WITHDRAWN
}
