package org.preventsuite.plans.compliance;

/** Contract schema: PlansSection. */
record PlansFigures(long plans, long actions, long open, long overdue, long unrated, long complete) {}
