package org.preventsuite.referrals.route;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.idempotency.Idempotency;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Referral routes over HTTP. */
@Singleton
@Path("/v1/referral-routes")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralRouteResource {
    private final ReferralRouteService service;
    private final ReferralRouteRepository routes;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;
    private final Clock clock;

    ReferralRouteResource(
            ReferralRouteService service,
            ReferralRouteRepository routes,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query,
            Clock clock) {
        this.service = service;
        this.routes = routes;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("releases:read")
    public Page<ReferralRouteView> listReferralRoutes() {
        LocalDate today = LocalDate.now(clock);
        return routes.list(caller.get(), query).map(route -> ReferralRouteView.on(today, route));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("routes:write")
    public RestResponse<?> createReferralRoute(@RestHeader("Idempotency-Key") String key, NewReferralRoute route) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createReferralRoute",
                route,
                () -> Answers.created("/v1/referral-routes", service.create(who, route)));
    }

    @GET
    @Path("/{routeId}")
    @PermissionsAllowed("releases:read")
    public RestResponse<ReferralRouteView> getReferralRoute(
            @RestPath UUID routeId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        ReferralRoute route = routes.get(routeId);
        caller.get().requireReadable(route.areaCode());
        LocalDate today = LocalDate.now(clock);
        return Answers.one(ReferralRouteView.on(today, route), hasLapsedSince(route, today) ? null : ifNoneMatch);
    }

    @PATCH
    @Path("/{routeId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("routes:write")
    public RestResponse<ReferralRouteView> updateReferralRoute(
            @RestPath UUID routeId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return Answers.changed(service.update(caller.get(), routeId, ifMatch, patch));
    }

    @DELETE
    @Path("/{routeId}")
    @PermissionsAllowed("routes:write")
    public void deleteReferralRoute(@RestPath UUID routeId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), routeId, ifMatch);
    }

    /** A lapse makes no version, so the version that the caller has may still call the route confirmed. */
    private boolean hasLapsedSince(ReferralRoute route, LocalDate today) {
        LocalDate changedOn = LocalDate.ofInstant(route.updatedAt(), clock.getZone());
        LocalDate dueOn = route.confirmationDueOn();
        return ConfirmationState.on(today, dueOn) != ConfirmationState.on(changedOn, dueOn);
    }
}
