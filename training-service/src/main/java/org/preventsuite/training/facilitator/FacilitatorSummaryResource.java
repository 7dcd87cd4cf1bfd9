package org.preventsuite.training.facilitator;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.page.Query;

/** The facilitator summary over HTTP. */
@Singleton
@Path("/v1/facilitator-summary")
@Produces(MediaType.APPLICATION_JSON)
public class FacilitatorSummaryResource {
    private final FacilitatorPoolRepository pools;
    private final CurrentCaller caller;
    private final Query query;

    FacilitatorSummaryResource(FacilitatorPoolRepository pools, CurrentCaller caller, Query query) {
        this.pools = pools;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("training:read")
    public FacilitatorSummary getFacilitatorSummary() {
        String area = query.required("areaCode");
        caller.get().requireInSight(area);
        return FacilitatorSummary.of(area, LocalDate.parse(query.required("asAt")), pools.ofArea(area));
    }
}
