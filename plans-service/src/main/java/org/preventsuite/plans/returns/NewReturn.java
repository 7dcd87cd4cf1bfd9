package org.preventsuite.plans.returns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contract schema: NewReturn. */
record NewReturn(UUID obligationId, String byPost, @Nullable String nilReason) {}
