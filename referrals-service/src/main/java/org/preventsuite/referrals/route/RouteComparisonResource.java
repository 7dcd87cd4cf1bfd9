package org.preventsuite.referrals.route;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.preventsuite.kit.caller.AreaDirectory;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.page.Query;
import org.preventsuite.referrals.ReferralsProblem;

/** The routes of an area beside those of its county, over HTTP. */
@Singleton
@Path("/v1/route-comparison")
@Produces(MediaType.APPLICATION_JSON)
public class RouteComparisonResource {
    private final ReferralRouteRepository routes;
    private final AreaDirectory areas;
    private final CurrentCaller caller;
    private final Query query;
    private final Clock clock;

    RouteComparisonResource(
            ReferralRouteRepository routes, AreaDirectory areas, CurrentCaller caller, Query query, Clock clock) {
        this.routes = routes;
        this.areas = areas;
        this.caller = caller;
        this.query = query;
        this.clock = clock;
    }

    /** The other side shows what anybody may be shown and no more, whoever asks. */
    @GET
    @PermissionsAllowed("releases:read")
    public RouteComparison getRouteComparison() {
        String area = query.required("areaCode");
        caller.get().requireInSight(area);
        String with = query.text("with");
        String other = with == null ? countyOf(area) : with;
        return RouteComparison.of(
                area,
                routes.active(area),
                other,
                routes.openOf(other),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private String countyOf(String area) {
        String county = areas.groupOf(area);
        if (county.equals(area)) {
            throw ReferralsProblem.NO_COUNTY.because("The list of areas names none that this one belongs to.");
        }
        return county;
    }
}
