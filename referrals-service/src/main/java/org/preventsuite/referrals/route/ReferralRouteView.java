package org.preventsuite.referrals.route;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;

/**
 * Contract schema: ReferralRoute.
 *
 * @param confirmation absent in the feed: it depends on the day, and a reader has {@code confirmationDueOn}
 */
record ReferralRouteView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
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
        @Nullable ExternalId externalId,
        @Nullable LocalDate lastConfirmedOn,
        @Nullable LocalDate confirmationDueOn,
        @Nullable ConfirmationState confirmation)
        implements ResourceView {

    /** The route as it stands on that day. */
    static ReferralRouteView on(LocalDate today, ReferralRoute route) {
        return of(route, ConfirmationState.on(today, route.confirmationDueOn()));
    }

    /** The route without what depends on the day. */
    static ReferralRouteView ofAnyDay(ReferralRoute route) {
        return of(route, null);
    }

    private static ReferralRouteView of(ReferralRoute route, @Nullable ConfirmationState confirmation) {
        RouteDescription description = route.description();
        return new ReferralRouteView(
                route.id(),
                route.version(),
                route.createdAt(),
                route.updatedAt(),
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
                route.externalId(),
                route.lastConfirmedOn(),
                route.confirmationDueOn(),
                confirmation);
    }
}
