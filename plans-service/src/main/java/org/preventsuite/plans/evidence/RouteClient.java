package org.preventsuite.plans.evidence;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.preventsuite.kit.link.Linked;
import org.preventsuite.kit.partner.NotThere;
import org.preventsuite.kit.partner.PartnerAnswer;
import org.preventsuite.kit.partner.PartnerFailed;

/** The part of the referrals contract that evidence needs, and no more. */
@RegisterRestClient(configKey = "referrals")
@AccessToken
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
interface RouteClient {
    @GET
    @Path("/referral-routes/{routeId}")
    @Retry(
            maxRetries = 1,
            delay = 20,
            jitter = 10,
            maxDuration = 400,
            retryOn = {ProcessingException.class, PartnerFailed.class},
            abortOn = NotThere.class)
    Uni<Linked> getReferralRoute(@RestPath UUID routeId);

    @ClientExceptionMapper
    static RuntimeException translate(Response response) {
        return PartnerAnswer.failure(response);
    }
}
