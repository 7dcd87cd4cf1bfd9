package org.preventsuite.plans.crosswalk;

import org.preventsuite.kit.json.WireWord;

/**
 * How well the tag of an action stands for the entry it is counted under, best first: the entry itself, the same or a
 * close one of another framework, one that is only a part of the entry, or one that reaches beyond it.
 */
public enum Comparability implements WireWord {
    DIRECT,
    EXACT,
    CLOSE,
    NARROWER,
    BROADER
}
