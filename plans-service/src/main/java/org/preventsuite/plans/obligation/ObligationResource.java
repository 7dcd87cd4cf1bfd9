package org.preventsuite.plans.obligation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
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
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Obligations over HTTP. They come and go with their sets. */
@Singleton
@Path("/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
public class ObligationResource {
    private final ObligationRepository obligations;
    private final CurrentCaller caller;
    private final Query query;
    private final Clock clock;

    ObligationResource(ObligationRepository obligations, CurrentCaller caller, Query query, Clock clock) {
        this.obligations = obligations;
        this.caller = caller;
        this.query = query;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("returns:read")
    public Page<ObligationView> listObligations() {
        LocalDate asked = query.date("asAt");
        LocalDate day = asked == null ? LocalDate.now(clock) : asked;
        return obligations.list(caller.get(), query, day).map(obligation -> ObligationView.of(obligation, day));
    }

    @GET
    @Path("/{obligationId}")
    @PermissionsAllowed("returns:read")
    public RestResponse<ObligationView> getObligation(
            @RestPath UUID obligationId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Obligation obligation = obligations.get(obligationId);
        caller.get().requireReadable(obligation.areaCode());
        ObligationView view = ObligationView.of(obligation, LocalDate.now(clock));
        return Answers.one(view, isAsItWasStored(obligation, view) ? ifNoneMatch : null);
    }

    /** A day that passes makes no version, so the version that the caller has may still say that it is open. */
    private boolean isAsItWasStored(Obligation obligation, ObligationView view) {
        return view.equals(ObligationView.of(obligation, LocalDate.ofInstant(obligation.updatedAt(), clock.getZone())));
    }
}
