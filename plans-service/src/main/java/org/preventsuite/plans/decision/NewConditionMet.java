package org.preventsuite.plans.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Contract schema: NewConditionMet. */
record NewConditionMet(
        int number,
        LocalDate metOn,
        String byPost,
        @Nullable String note) {}
