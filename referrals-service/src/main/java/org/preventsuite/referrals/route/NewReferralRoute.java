package org.preventsuite.referrals.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewReferralRoute. Without a status it is a draft, without a visibility internal. */
record NewReferralRoute(
        String areaCode,
        String title,
        RouteCode routeCode,
        List<String> audiences,
        List<RouteStep> steps,
        @Nullable EntryPoint entryPoint,
        String destination,
        RouteStatus status,
        RouteVisibility visibility,
        @Nullable String source,
        @Nullable ExternalId externalId) {
    NewReferralRoute {
        status = status == null ? RouteStatus.DRAFT : status;
        visibility = visibility == null ? RouteVisibility.INTERNAL : visibility;
    }

    /** What the route would be created from as it stands, for a patch to be laid upon. */
    static NewReferralRoute of(ReferralRoute route) {
        RouteDescription description = route.description();
        return new NewReferralRoute(
                route.areaCode(),
                route.title(),
                description.routeCode(),
                description.audiences(),
                description.steps(),
                description.entryPoint(),
                description.destination(),
                route.status(),
                route.visibility(),
                description.source(),
                route.externalId());
    }

    RouteDescription description() {
        return new RouteDescription(routeCode, audiences, steps, entryPoint, destination, source);
    }
}
