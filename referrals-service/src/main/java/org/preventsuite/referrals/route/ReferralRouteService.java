package org.preventsuite.referrals.route;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;

/** Changes to routes and to their record of confirmations, each in one transaction. */
@ApplicationScoped
@Transactional
class ReferralRouteService {
    private static final String TYPE = "referral-route";

    private final ReferralRouteRepository routes;
    private final ConfirmationRepository confirmations;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Clock clock;

    ReferralRouteService(
            ReferralRouteRepository routes,
            ConfirmationRepository confirmations,
            MergePatch patches,
            ChangeLog changes,
            Clock clock) {
        this.routes = routes;
        this.confirmations = confirmations;
        this.patches = patches;
        this.changes = changes;
        this.clock = clock;
    }

    ReferralRouteView create(Caller caller, NewReferralRoute wanted) {
        caller.requireAuthority(wanted.areaCode());
        RouteRules.check(wanted);
        ReferralRoute route = new ReferralRoute(wanted, clock);
        routes.persistAndFlush(route);
        return saved(caller, "created", route);
    }

    ReferralRouteView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch) {
        ReferralRoute route = routes.get(id);
        caller.requireOwned(route.areaCode());
        IfMatch.require(ifMatch, route.version());
        NewReferralRoute wanted = patches.apply(NewReferralRoute.of(route), patch, NewReferralRoute.class);
        RouteRules.check(wanted);
        route.become(wanted, clock);
        routes.flush();
        return saved(caller, "updated", route);
    }

    /** Makes the route so, whichever version it is at. */
    ReferralRouteView replace(Caller caller, UUID id, NewReferralRoute wanted) {
        ReferralRoute route = routes.getAlone(id);
        caller.requireOwned(route.areaCode());
        RouteRules.check(wanted);
        route.become(wanted, clock);
        routes.flush();
        return saved(caller, "updated", route);
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        ReferralRoute route = routes.get(id);
        caller.requireOwned(route.areaCode());
        IfMatch.require(ifMatch, route.version());
        routes.delete(route);
        routes.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, ReferralRouteView.ofAnyDay(route));
    }

    /** Adds to the record; the route is locked, for a confirmation names no version that it could be stale against. */
    ConfirmationView confirm(Caller caller, UUID routeId, NewConfirmation wanted) {
        ReferralRoute route = routes.getAlone(routeId);
        caller.requireOwned(route.areaCode());
        RouteRules.check(wanted, today());
        Confirmation confirmation = new Confirmation(routeId, wanted, clock);
        confirmations.persist(confirmation);
        route.confirmed(wanted.confirmedOn(), wanted.nextDueOn(), clock);
        routes.flush();
        saved(caller, "confirmed", route);
        return ConfirmationView.of(confirmation);
    }

    private ReferralRouteView saved(Caller caller, String verb, ReferralRoute route) {
        changes.saved(caller, verb, TYPE, ReferralRouteView.ofAnyDay(route));
        return ReferralRouteView.on(today(), route);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
