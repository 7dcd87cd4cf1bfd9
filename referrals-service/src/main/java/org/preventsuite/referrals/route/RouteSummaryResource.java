package org.preventsuite.referrals.route;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.page.Query;

/** How the routes of one authority stand today, over HTTP. */
@Singleton
@Path("/v1/route-summary")
@Produces(MediaType.APPLICATION_JSON)
public class RouteSummaryResource {
    private final ReferralRouteRepository routes;
    private final CurrentCaller caller;
    private final Query query;

    RouteSummaryResource(ReferralRouteRepository routes, CurrentCaller caller, Query query) {
        this.routes = routes;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("releases:read")
    public RouteSummary getRouteSummary() {
        String area = query.required("areaCode");
        caller.get().requireInSight(area);
        return routes.summary(area);
    }
}
