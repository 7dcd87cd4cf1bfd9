package org.preventsuite.plans.plan;

import org.preventsuite.kit.caller.Caller;

/** What a feature does with what it keeps about a plan before the plan is deleted. */
public interface PlanUse {
    void planGoes(Caller caller, Plan plan);
}
