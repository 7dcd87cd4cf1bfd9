package org.preventsuite.plans.area;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Reporting groups over HTTP: public facts, the same for every caller. */
@Singleton
@Path("/v1/reporting-groups")
@Produces(MediaType.APPLICATION_JSON)
public class ReportingGroupResource {
    private final ReportingGroupRepository groups;
    private final Query query;

    ReportingGroupResource(ReportingGroupRepository groups, Query query) {
        this.groups = groups;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    @Transactional
    public Page<ReportingGroupView> listReportingGroups() {
        return groups.list(query).map(group -> group.view(query.date("effectiveOn")));
    }

    @GET
    @Path("/{groupCode}")
    @PermissionsAllowed("plans:read")
    @Transactional
    public RestResponse<ReportingGroupView> getReportingGroup(
            @RestPath String groupCode, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(groups.get(groupCode).view(query.date("effectiveOn")), ifNoneMatch);
    }
}
