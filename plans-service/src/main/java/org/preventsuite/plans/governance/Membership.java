package org.preventsuite.plans.governance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Contract schemas: Membership and NewMembership. That a body, or a post of it, belongs to a group.
 *
 * @param start partial date, absent when nobody said
 * @param end partial date whose last day counts, absent while it lasts
 */
record Membership(
        MembershipRole role,
        @Nullable UUID bodyId,
        @Nullable String post,
        @Nullable String start,
        @Nullable String end) {}
