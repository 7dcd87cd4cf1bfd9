package org.preventsuite.referrals.openreferral;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets pages of any origin read the open feed, refusals too, and any cache keep what it answers. */
@Singleton
public class OpenToAll {
    private static final String KEPT = "public, max-age=60";

    /** Before the kit, which makes an answer private that does not say how it may be kept. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    public void open(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getRequestUri().getPath().startsWith(OpenReferralResource.FEED)) {
            response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
            if (response.getHeaders().containsKey(HttpHeaders.ETAG)) {
                response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, KEPT);
            }
        }
    }
}
