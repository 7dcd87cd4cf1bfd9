package org.preventsuite.referrals.route;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.idempotency.Idempotency;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** The confirmations of a route over HTTP. */
@Singleton
@Path("/v1/referral-routes/{routeId}/confirmations")
@Produces(MediaType.APPLICATION_JSON)
public class ConfirmationResource {
    private final ReferralRouteService service;
    private final ReferralRouteRepository routes;
    private final ConfirmationRepository confirmations;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    ConfirmationResource(
            ReferralRouteService service,
            ReferralRouteRepository routes,
            ConfirmationRepository confirmations,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.routes = routes;
        this.confirmations = confirmations;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("releases:read")
    public Page<ConfirmationView> listConfirmations(@RestPath UUID routeId) {
        ReferralRoute route = routes.get(routeId);
        caller.get().requireReadable(route.areaCode());
        return confirmations.of(route, query).map(ConfirmationView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("routes:write")
    public RestResponse<?> createConfirmation(
            @RestPath UUID routeId, @RestHeader("Idempotency-Key") String key, NewConfirmation confirmation) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createConfirmation",
                List.of(routeId, confirmation),
                () -> Answers.appended(
                        "/v1/referral-routes/" + routeId + "/confirmations",
                        service.confirm(who, routeId, confirmation)));
    }
}
