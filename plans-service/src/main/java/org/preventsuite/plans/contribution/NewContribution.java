package org.preventsuite.plans.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contract schema: NewContribution. */
record NewContribution(
        UUID actionId,
        UUID toPlanId,
        UUID toActionId,
        @Nullable String note) {}
