package org.preventsuite.referrals.counttable;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: CountDimension. What a table of counts is broken down by. */
public enum CountDimension implements WireWord {
    SECTOR,
    CONCERN_GROUP,
    ROUTE,
    OUTCOME
}
