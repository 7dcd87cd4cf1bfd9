package org.preventsuite.plans.governance;

import org.preventsuite.kit.json.WireWord;

/** What a governance group is. */
enum GroupKind implements WireWord {
    GOLD,
    SILVER,
    BRONZE,
    BOARD,
    PANEL,
    PARTNERSHIP,
    COMMITTEE,
    OTHER
}
