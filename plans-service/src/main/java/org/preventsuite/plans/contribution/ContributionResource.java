package org.preventsuite.plans.contribution;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.idempotency.Idempotency;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Contributions over HTTP. */
@Singleton
@Path("/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
public class ContributionResource {
    private final ContributionService service;
    private final ContributionRepository contributions;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    ContributionResource(
            ContributionService service,
            ContributionRepository contributions,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.contributions = contributions;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<ContributionView> listContributions() {
        return contributions.list(caller.get(), query).map(ContributionView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createContribution(@RestHeader("Idempotency-Key") String key, NewContribution contribution) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createContribution",
                contribution,
                () -> Answers.created("/v1/contributions", service.create(who, contribution)));
    }

    @GET
    @Path("/{contributionId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<ContributionView> getContribution(
            @RestPath UUID contributionId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(ContributionView.of(contributions.getFor(caller.get(), contributionId)), ifNoneMatch);
    }

    @DELETE
    @Path("/{contributionId}")
    @PermissionsAllowed("plans:write")
    public void deleteContribution(@RestPath UUID contributionId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), contributionId, ifMatch);
    }
}
