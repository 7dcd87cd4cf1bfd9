package org.preventsuite.training.policy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.record.Versioned;

/** Coverage policies over HTTP. */
@Singleton
@Path("/v1/coverage-policies")
@Produces(MediaType.APPLICATION_JSON)
public class CoveragePolicyResource {
    private final CoveragePolicyService service;
    private final CoveragePolicyRepository policies;
    private final CurrentCaller caller;

    CoveragePolicyResource(CoveragePolicyService service, CoveragePolicyRepository policies, CurrentCaller caller) {
        this.service = service;
        this.policies = policies;
        this.caller = caller;
    }

    @GET
    @Path("/{areaCode}")
    @PermissionsAllowed("training:read")
    public RestResponse<Versioned> getCoveragePolicy(
            @RestPath String areaCode, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        caller.get().requireReadable(areaCode);
        return Answers.one(
                policies.ofArea(areaCode)
                        .<Versioned>map(CoveragePolicyView::of)
                        .orElseGet(() -> UsualPolicyView.of(areaCode)),
                ifNoneMatch);
    }

    @PUT
    @Path("/{areaCode}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("training:write")
    public RestResponse<CoveragePolicyView> replaceCoveragePolicy(
            @RestPath String areaCode, @RestHeader("If-Match") @Nullable String ifMatch, NewCoveragePolicy wish) {
        return Answers.changed(service.replace(caller.get(), areaCode, ifMatch, wish));
    }
}
