package org.preventsuite.plans.merging;

import org.preventsuite.kit.json.WireWord;

/** Whether a refresh only says what it would do. */
enum RefreshMode implements WireWord {
    PLAN,
    APPLY
}
