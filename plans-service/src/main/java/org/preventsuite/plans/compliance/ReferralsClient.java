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
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.preventsuite.kit.partner.PartnerAnswer;
import org.preventsuite.kit.partner.PartnerFailed;

/** The part of the referrals contract that the report needs, and no more. */
@RegisterRestClient(configKey = "referrals")
@AccessToken
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
interface ReferralsClient {
    @GET
    @Path("/route-summary")
    @Retry(
            maxRetries = 1,
            delay = 20,
            jitter = 10,
            maxDuration = 400,
            retryOn = {ProcessingException.class, PartnerFailed.class})
    Uni<RouteSummary> getRouteSummary(@RestQuery String areaCode);

    @GET
    @Path("/count-releases")
    @Retry(
            maxRetries = 1,
            delay = 20,
            jitter = 10,
            maxDuration = 400,
            retryOn = {ProcessingException.class, PartnerFailed.class})
    Uni<ReleasePage> listCountReleases(@RestQuery String areaCode, @RestQuery String periodId, @RestQuery int limit);

    @ClientExceptionMapper
    static RuntimeException translate(Response response) {
        return PartnerAnswer.failure(response);
    }
}
