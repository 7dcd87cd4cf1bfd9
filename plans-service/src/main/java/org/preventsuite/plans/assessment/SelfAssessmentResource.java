package org.preventsuite.plans.assessment;

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

/** Self-assessments over HTTP. */
@Singleton
@Path("/v1/self-assessments")
@Produces(MediaType.APPLICATION_JSON)
public class SelfAssessmentResource {
    private final SelfAssessmentService service;
    private final SelfAssessmentRepository assessments;
    private final Unmet unmet;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    SelfAssessmentResource(
            SelfAssessmentService service,
            SelfAssessmentRepository assessments,
            Unmet unmet,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.assessments = assessments;
        this.unmet = unmet;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<SelfAssessmentView> listSelfAssessments() {
        return unmet.views(assessments.list(caller.get(), query));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createSelfAssessment(
            @RestHeader("Idempotency-Key") String key, NewSelfAssessment assessment) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createSelfAssessment",
                assessment,
                () -> Answers.created("/v1/self-assessments", service.create(who, assessment)));
    }

    @GET
    @Path("/{assessmentId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<SelfAssessmentView> getSelfAssessment(
            @RestPath UUID assessmentId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        SelfAssessment assessment = assessments.get(assessmentId);
        caller.get().requireReadable(assessment.areaCode());
        return Answers.one(unmet.view(assessment), ifNoneMatch);
    }

    @PATCH
    @Path("/{assessmentId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("plans:write")
    public RestResponse<SelfAssessmentView> updateSelfAssessment(
            @RestPath UUID assessmentId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return Answers.changed(service.update(caller.get(), assessmentId, ifMatch, patch));
    }

    @DELETE
    @Path("/{assessmentId}")
    @PermissionsAllowed("plans:write")
    public void deleteSelfAssessment(@RestPath UUID assessmentId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), assessmentId, ifMatch);
    }
}
