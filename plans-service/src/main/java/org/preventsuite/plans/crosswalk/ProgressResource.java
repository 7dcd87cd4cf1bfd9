package org.preventsuite.plans.crosswalk;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.page.Query;

/** Progress by entry over HTTP. It is counted when asked for and has no version. */
@Singleton
@Path("/v1/progress-by-entry")
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {
    private final ProgressService service;
    private final CurrentCaller caller;
    private final Query query;

    ProgressResource(ProgressService service, CurrentCaller caller, Query query) {
        this.service = service;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public ProgressView getProgressByEntry() {
        return service.progress(
                caller.get(), query.required("frameworkCode"), query.text("areaCode"), query.text("groupCode"));
    }
}
