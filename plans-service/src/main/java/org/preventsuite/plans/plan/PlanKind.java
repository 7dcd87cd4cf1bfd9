package org.preventsuite.plans.plan;

import org.preventsuite.kit.json.WireWord;

/** What a plan is for. */
public enum PlanKind implements WireWord {
    STRATEGIC,
    OPERATIONAL,
    DELIVERY
}
