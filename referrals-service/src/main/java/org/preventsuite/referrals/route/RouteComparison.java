package org.preventsuite.referrals.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Contract schema: RouteComparison. How the active routes of one area differ from the public ones of another.
 *
 * @param onlyHere routes that have no counterpart there
 * @param onlyThere routes that have none here
 */
record RouteComparison(
        String areaCode,
        String withAreaCode,
        Instant asAt,
        List<Pair> pairs,
        List<Named> onlyHere,
        List<Named> onlyThere) {

    /** Contract schema: NamedRoute. */
    record Named(UUID routeId, RouteCode routeCode, String title) {
        static Named of(ReferralRoute route) {
            return new Named(route.id(), route.description().routeCode(), route.title());
        }
    }

    /** Contract schema: RoutePair. Two routes by which a concern travels in the same way. */
    record Pair(Named here, Named there, List<RouteDifference> differences) {
        static Pair of(ReferralRoute here, ReferralRoute there) {
            return new Pair(
                    Named.of(here), Named.of(there), RouteDifference.between(here.description(), there.description()));
        }
    }

    /** Routes by the same code are pairs; where there are several, those that differ least. */
    static RouteComparison of(
            String areaCode, List<ReferralRoute> here, String withAreaCode, List<ReferralRoute> there, Instant asAt) {
        List<Pair> closest = here.stream()
                .flatMap(mine -> there.stream()
                        .filter(theirs -> theirs.description().routeCode()
                                == mine.description().routeCode())
                        .map(theirs -> Pair.of(mine, theirs)))
                .sorted(Comparator.comparingInt(pair -> pair.differences().size()))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : closest) {
            if (pairs.stream()
                    .noneMatch(taken ->
                            taken.here().equals(pair.here()) || taken.there().equals(pair.there()))) {
                pairs.add(pair);
            }
        }
        return new RouteComparison(
                areaCode,
                withAreaCode,
                asAt,
                List.copyOf(pairs),
                without(here, pairs.stream().map(Pair::here)),
                without(there, pairs.stream().map(Pair::there)));
    }

    private static List<Named> without(List<ReferralRoute> routes, Stream<Named> paired) {
        List<Named> taken = paired.toList();
        return routes.stream()
                .map(Named::of)
                .filter(route -> !taken.contains(route))
                .toList();
    }
}
