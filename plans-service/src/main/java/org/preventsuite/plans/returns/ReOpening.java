package org.preventsuite.plans.returns;

import java.time.Instant;

/** Contract schema: ReOpening. Why a signed return is to be made anew. */
record ReOpening(Instant reopenedAt, String byPost, String reason) {}
