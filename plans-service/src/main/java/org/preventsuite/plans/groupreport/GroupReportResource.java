package org.preventsuite.plans.groupreport;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.preventsuite.kit.caller.CurrentCaller;

/** Group reports over HTTP. They are composed when asked for and have no version. */
@Singleton
@Path("/v1/group-reports")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
public class GroupReportResource {
    private final GroupReportComposer composer;
    private final CurrentCaller caller;

    GroupReportResource(GroupReportComposer composer, CurrentCaller caller) {
        this.composer = composer;
        this.caller = caller;
    }

    @GET
    @Path("/{groupCode}/{periodId}")
    @PermissionsAllowed("returns:read")
    public GroupReport getGroupReport(@RestPath String groupCode, @RestPath String periodId) {
        return composer.compose(caller.get(), groupCode, periodId);
    }
}
