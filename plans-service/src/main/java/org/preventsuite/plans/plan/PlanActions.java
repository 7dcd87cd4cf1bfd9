package org.preventsuite.plans.plan;

import org.preventsuite.kit.caller.Caller;

/** What becomes of a plan's actions when the plan goes; implemented by the feature that owns them. */
public interface PlanActions {
    /** Deletes all actions of the plan, each with its own entry in the feed. */
    void deleteAllOf(Caller caller, Plan plan);
}
