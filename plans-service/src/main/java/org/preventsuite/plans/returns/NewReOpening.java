package org.preventsuite.plans.returns;

/** Contract schema: NewReOpening. */
record NewReOpening(String byPost, String reason) {}
