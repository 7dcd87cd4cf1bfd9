package org.preventsuite.plans.obligation;

import org.preventsuite.kit.json.WireWord;

/** Something that a return must show. */
public enum RequiredItem implements WireWord {
    PLAN,
    RATED_ACTIONS,
    ATTENDANCE_STATEMENT,
    COVERAGE,
    CONFIRMED_ROUTE,
    COUNT_RELEASE
}
