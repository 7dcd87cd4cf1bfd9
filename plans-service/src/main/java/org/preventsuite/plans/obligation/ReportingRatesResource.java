package org.preventsuite.plans.obligation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.page.Query;

/** Reporting rates over HTTP. They are counted when asked for and have no version. */
@Singleton
@Path("/v1/reporting-rates")
@Produces(MediaType.APPLICATION_JSON)
public class ReportingRatesResource {
    private final ObligationRepository obligations;
    private final CurrentCaller caller;
    private final Query query;
    private final Clock clock;

    ReportingRatesResource(ObligationRepository obligations, CurrentCaller caller, Query query, Clock clock) {
        this.obligations = obligations;
        this.caller = caller;
        this.query = query;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("returns:read")
    public ReportingRates getReportingRates() {
        LocalDate asked = query.date("asAt");
        LocalDate day = asked == null ? LocalDate.now(clock) : asked;
        String group = query.required("groupCode");
        String period = query.required("periodId");
        return ReportingRates.of(group, period, day, obligations.ofGroup(caller.get(), group, period, day));
    }
}
