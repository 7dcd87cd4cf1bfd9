package org.preventsuite.plans.decision;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.idempotency.Idempotency;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Decisions over HTTP. */
@Singleton
@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {
    private final DecisionService service;
    private final DecisionRepository decisions;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    DecisionResource(
            DecisionService service,
            DecisionRepository decisions,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.decisions = decisions;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<DecisionView> listDecisions() {
        return decisions.list(caller.get(), query).map(DecisionView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:approve")
    public RestResponse<?> createDecision(@RestHeader("Idempotency-Key") String key, NewDecision decision) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createDecision",
                decision,
                () -> Answers.created("/v1/decisions", service.create(who, decision)));
    }

    @GET
    @Path("/{decisionId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<DecisionView> getDecision(
            @RestPath UUID decisionId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Decision decision = decisions.get(decisionId);
        caller.get().requireReadable(decision.areaCode());
        return Answers.one(DecisionView.of(decision), ifNoneMatch);
    }

    /** What was met has no address of its own: Location is the decision's. */
    @POST
    @Path("/{decisionId}/conditions-met")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:approve")
    public RestResponse<?> createConditionMet(
            @RestPath UUID decisionId, @RestHeader("Idempotency-Key") String key, NewConditionMet met) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createConditionMet",
                List.of(decisionId, met),
                () -> Answers.created("/v1/decisions", service.meet(who, decisionId, met)));
    }
}
