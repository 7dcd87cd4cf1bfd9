package org.preventsuite.plans.compliance;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.preventsuite.kit.partner.PartnerAnswer;
import org.preventsuite.kit.partner.PartnerFailed;

/** The part of the training contract that the report needs, and no more. */
@RegisterRestClient(configKey = "training")
@AccessToken
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
interface TrainingClient {
    @GET
    @Path("/attendance-summary")
    @Retry(
            maxRetries = 1,
            delay = 20,
            jitter = 10,
            maxDuration = 400,
            retryOn = {ProcessingException.class, PartnerFailed.class})
    Uni<AttendanceSummary> getAttendanceSummary(@RestQuery String areaCode, @RestQuery String periodId);

    @GET
    @Path("/coverage")
    @Retry(
            maxRetries = 1,
            delay = 20,
            jitter = 10,
            maxDuration = 400,
            retryOn = {ProcessingException.class, PartnerFailed.class})
    Uni<CoverageAnswer> getCoverage(@RestQuery String areaCode, @RestQuery LocalDate asAt);

    /** Coverage alone answers 409. */
    @ClientExceptionMapper
    static RuntimeException translate(Response response) {
        return response.getStatus() == Response.Status.CONFLICT.getStatusCode()
                ? new NoHeadCount()
                : PartnerAnswer.failure(response);
    }
}
