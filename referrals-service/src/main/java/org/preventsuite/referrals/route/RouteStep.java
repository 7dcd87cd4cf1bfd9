package org.preventsuite.referrals.route;

import org.jspecify.annotations.Nullable;

/** Contract schema: RouteStep. Who does what, how soon, and who is next. */
public record RouteStep(
        int order,
        String actingBody,
        String does,
        @Nullable Integer expectedWorkingDays,
        @Nullable String handOverTo) {}
