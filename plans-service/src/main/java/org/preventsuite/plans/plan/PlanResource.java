package org.preventsuite.plans.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Plans over HTTP. */
@Singleton
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {
    private final PlanService service;
    private final PlanRepository plans;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    PlanResource(
            PlanService service, PlanRepository plans, Idempotency idempotency, CurrentCaller caller, Query query) {
        this.service = service;
        this.plans = plans;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<PlanView> listPlans() {
        return service.views(plans.list(caller.get(), query));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createPlan(@RestHeader("Idempotency-Key") String key, NewPlan plan) {
        Caller who = caller.get();
        return idempotency.once(
                who, key, "createPlan", plan, () -> Answers.created("/v1/plans", service.create(who, plan)));
    }

    @GET
    @Path("/{planId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<PlanView> getPlan(
            @RestPath UUID planId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Plan plan = plans.get(planId);
        caller.get().requireReadable(plan.areaCode());
        return Answers.one(service.view(plan), ifNoneMatch);
    }

    @PATCH
    @Path("/{planId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("plans:write")
    public RestResponse<PlanView> updatePlan(
            @RestPath UUID planId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return Answers.changed(service.update(caller.get(), planId, ifMatch, patch));
    }

    @DELETE
    @Path("/{planId}")
    @PermissionsAllowed("plans:write")
    public void deletePlan(@RestPath UUID planId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), planId, ifMatch);
    }
}
