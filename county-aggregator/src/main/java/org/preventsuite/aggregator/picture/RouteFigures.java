package org.preventsuite.aggregator.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the active referral routes stand: counts of things, so they may be added up. */
public record RouteFigures(int active, int confirmed, int stale, int neverConfirmed) {

    /** Empty when no route is active. */
    static Optional<RouteFigures> of(List<Route> routes, LocalDate today) {
        List<Route> active = routes.stream().filter(Route::active).toList();
        if (active.isEmpty()) {
            return Optional.empty();
        }
        int stale = (int) active.stream().filter(route -> route.stale(today)).count();
        int never = (int) active.stream().filter(Route::neverConfirmed).count();
        return Optional.of(new RouteFigures(active.size(), active.size() - stale - never, stale, never));
    }

    RouteFigures plus(RouteFigures other) {
        return new RouteFigures(
                active + other.active,
                confirmed + other.confirmed,
                stale + other.stale,
                neverConfirmed + other.neverConfirmed);
    }
}
