package org.preventsuite.plans.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.idempotency.Idempotency;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** The frozen versions of a plan over HTTP. */
@Singleton
@Path("/v1/plans/{planId}/versions")
@Produces(MediaType.APPLICATION_JSON)
public class PlanVersionResource {
    private final PlanVersionService service;
    private final PlanRepository plans;
    private final PlanVersionRepository versions;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    PlanVersionResource(
            PlanVersionService service,
            PlanRepository plans,
            PlanVersionRepository versions,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.plans = plans;
        this.versions = versions;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<PlanVersionView> listPlanVersions(@RestPath UUID planId) {
        return service.views(versions.of(readable(planId), query));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createPlanVersion(
            @RestPath UUID planId, @RestHeader("Idempotency-Key") String key, NewPlanVersion version) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createPlanVersion",
                List.of(planId, version),
                () -> Answers.created("/v1/plans/" + planId + "/versions", service.freeze(who, planId, version)));
    }

    @GET
    @Path("/{versionId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<PlanVersionView> getPlanVersion(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(service.view(versions.get(readable(planId), versionId)), ifNoneMatch);
    }

    @GET
    @Path("/{versionId}/comparison")
    @PermissionsAllowed("plans:read")
    public PlanComparison comparePlanVersions(
            @RestPath UUID planId, @RestPath UUID versionId, @RestQuery("with") UUID otherId) {
        Plan plan = readable(planId);
        return PlanComparison.of(versions.get(plan, versionId), versions.get(plan, otherId));
    }

    private Plan readable(UUID planId) {
        Plan plan = plans.get(planId);
        caller.get().requireReadable(plan.areaCode());
        return plan;
    }
}
