package org.preventsuite.referrals.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a route is only ever read with it. */
public record RouteDescription(
        RouteCode routeCode,
        List<String> audiences,
        List<RouteStep> steps,
        @Nullable EntryPoint entryPoint,
        String destination,
        @Nullable String source) {
    public RouteDescription {
        audiences = List.copyOf(audiences);
        steps = List.copyOf(steps);
    }
}
