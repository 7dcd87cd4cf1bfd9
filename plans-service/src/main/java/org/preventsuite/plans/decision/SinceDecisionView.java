package org.preventsuite.plans.decision;

import org.preventsuite.plans.plan.PlanComparison;

/** Contract schema: ChangesSinceDecision. What became of a plan since a group decided on a version of it. */
record SinceDecisionView(DecisionView decision, PlanComparison comparison) {}
