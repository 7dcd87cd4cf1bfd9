package org.preventsuite.plans.plan;

import org.jspecify.annotations.Nullable;

/** Contract schema: Period. Partial dates as the plan states them. */
public record PlanPeriod(String start, @Nullable String end) {}
