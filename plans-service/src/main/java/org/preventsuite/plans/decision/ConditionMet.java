package org.preventsuite.plans.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Contract schema: ConditionMet. That a condition was met, and which post says so. */
@Embeddable
record ConditionMet(
        @Column(name = "met_on") LocalDate metOn,
        @Column(name = "by_post") String byPost,
        @Nullable String note) {}
