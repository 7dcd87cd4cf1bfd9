package org.preventsuite.plans.plan;

import org.jspecify.annotations.Nullable;

/** Contract schema: NewPlanVersion. */
record NewPlanVersion(String label, @Nullable String note) {}
