package org.preventsuite.plans.decision;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.plans.approval.ApprovalRule;
import org.preventsuite.plans.plan.Plan;
import org.preventsuite.plans.plan.PlanRepository;

/** Whose approval a plan needs, over HTTP. */
@Singleton
@Path("/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
public class PlanApprovalResource {
    private final DecisionService service;
    private final PlanRepository plans;
    private final CurrentCaller caller;

    PlanApprovalResource(DecisionService service, PlanRepository plans, CurrentCaller caller) {
        this.service = service;
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    @Path("/approval-rule")
    @PermissionsAllowed("plans:read")
    public RestResponse<ApprovalRuleView> getApprovalRule(
            @RestPath UUID planId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(ApprovalRuleView.of(readable(planId)), ifNoneMatch);
    }

    @PUT
    @Path("/approval-rule")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:approve")
    public RestResponse<ApprovalRuleView> replaceApprovalRule(
            @RestPath UUID planId, @RestHeader("If-Match") @Nullable String ifMatch, ApprovalRule rule) {
        return Answers.changed(service.rule(caller.get(), planId, ifMatch, rule));
    }

    private Plan readable(UUID planId) {
        Plan plan = plans.get(planId);
        caller.get().requireReadable(plan.areaCode());
        return plan;
    }
}
