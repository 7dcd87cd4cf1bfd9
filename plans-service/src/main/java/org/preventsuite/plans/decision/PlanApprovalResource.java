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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.page.Query;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.approval.ApprovalRule;
import org.preventsuite.plans.plan.Plan;
import org.preventsuite.plans.plan.PlanRepository;
import org.preventsuite.plans.plan.PlanVersionService;

/** Whose approval a plan needs, and what changed since a group decided, over HTTP. */
@Singleton
@Path("/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
public class PlanApprovalResource {
    private final DecisionService service;
    private final DecisionRepository decisions;
    private final PlanRepository plans;
    private final PlanVersionService versions;
    private final CurrentCaller caller;
    private final Query query;

    PlanApprovalResource(
            DecisionService service,
            DecisionRepository decisions,
            PlanRepository plans,
            PlanVersionService versions,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.decisions = decisions;
        this.plans = plans;
        this.versions = versions;
        this.caller = caller;
        this.query = query;
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

    @GET
    @Path("/changes-since-decision")
    @PermissionsAllowed("plans:read")
    public SinceDecisionView compareSinceDecision(@RestPath UUID planId, @RestQuery UUID groupId) {
        Plan plan = readable(planId);
        Decision last = decisions
                .last(planId, groupId)
                .orElseThrow(
                        () -> PlansProblem.NO_DECISION.because("The group has decided on no version of the plan."));
        boolean newest = "newest-version".equals(query.text("until"));
        return new SinceDecisionView(DecisionView.of(last), versions.since(plan, last.versionId(), newest));
    }

    private Plan readable(UUID planId) {
        Plan plan = plans.get(planId);
        caller.get().requireReadable(plan.areaCode());
        return plan;
    }
}
