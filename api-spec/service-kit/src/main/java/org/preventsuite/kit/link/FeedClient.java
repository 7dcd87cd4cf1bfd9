package org.preventsuite.kit.link;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.partner.PartnerAnswer;

/** The feed of any service of the suite. */
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
public interface FeedClient {
    @GET
    FeedPage listChanges(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** The feed of the service at that address; how long it may take to connect or to send, in milliseconds. */
    static FeedClient at(URI service, int timeout) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(service)
                .connectTimeout(timeout, TimeUnit.MILLISECONDS)
                .readTimeout(timeout, TimeUnit.MILLISECONDS)
                .build(FeedClient.class);
    }

    @ClientExceptionMapper
    static RuntimeException translate(Response response) {
        return PartnerAnswer.failure(response);
    }
}
