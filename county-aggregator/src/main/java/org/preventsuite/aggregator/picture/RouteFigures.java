package org.preventsuite.aggregator.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.preventsuite.client.referrals.model.ReferralRoute;
import org.preventsuite.client.referrals.model.RouteStatus;

/** How the active referral routes stand: counts of things, so they may be added up. */
public record RouteFigures(int active, int confirmed, int stale, int neverConfirmed) {

    /** Empty when no route is active. */
    static Optional<RouteFigures> of(List<ReferralRoute> routes, LocalDate today) {
        List<ReferralRoute> active = routes.stream()
                .filter(route -> route.getStatus() == RouteStatus.ACTIVE)
                .toList();
        if (active.isEmpty()) {
            return Optional.empty();
        }
        int stale = (int) active.stream().filter(route -> stale(route, today)).count();
        int never = (int) active.stream()
                .filter(route -> route.getLastConfirmedOn() == null)
                .count();
        return Optional.of(new RouteFigures(active.size(), active.size() - stale - never, stale, never));
    }

    /** The day the next confirmation was due has passed (contract: ConfirmationState). */
    private static boolean stale(ReferralRoute route, LocalDate today) {
        LocalDate due = route.getConfirmationDueOn();
        return route.getLastConfirmedOn() != null && due != null && due.isBefore(today);
    }

    RouteFigures plus(RouteFigures other) {
        return new RouteFigures(
                active + other.active,
                confirmed + other.confirmed,
                stale + other.stale,
                neverConfirmed + other.neverConfirmed);
    }
}
