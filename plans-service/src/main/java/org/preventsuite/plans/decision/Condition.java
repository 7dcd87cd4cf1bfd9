package org.preventsuite.plans.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Contract schema: NewCondition. What an approval depends on.
 *
 * @param bodyId who is to meet it, where the group named a body
 * @param post who is to meet it, where the group named a post
 */
record Condition(
        String text,
        @Nullable LocalDate dueOn,
        @Nullable UUID bodyId,
        @Nullable String post) {}
