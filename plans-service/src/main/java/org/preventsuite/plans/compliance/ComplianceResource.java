package org.preventsuite.plans.compliance;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.page.Query;

/** Compliance reports over HTTP. They are composed when asked for and have no version. */
@Singleton
@Path("/v1/compliance-reports")
@Produces({MediaType.APPLICATION_JSON, "text/csv", MediaType.TEXT_HTML})
public class ComplianceResource {
    private final ReportComposer composer;
    private final CurrentCaller caller;
    private final Query query;

    ComplianceResource(ReportComposer composer, CurrentCaller caller, Query query) {
        this.composer = composer;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @Path("/{areaCode}/{periodId}")
    @PermissionsAllowed("plans:read")
    public ReportView getComplianceReport(
            @RestPath String areaCode, @RestPath String periodId, @RestHeader("Prefer") @Nullable String prefer) {
        caller.get().requireReadable(areaCode);
        boolean own = caller.get().authorities().contains(areaCode);
        ReportView report = composer.compose(new ReportKey(areaCode, periodId, own), query.text("frameworkCode"));
        if (Handling.isStrict(prefer)) {
            report.requireComplete();
        }
        return report;
    }
}
