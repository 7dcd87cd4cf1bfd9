package org.preventsuite.kit.export;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import org.preventsuite.kit.page.ListForm;

/**
 * Takes {@code application/*} for JSON and {@code text/*} for CSV. Where an operation produces several types, the negotiation
 * answers a range with {@code application/octet-stream}, which says nothing.
 */
@Singleton
class AnySubtype {
    private static final int BEFORE_ROUTING = 50;

    void register(@Observes Filters filters) {
        filters.register(AnySubtype::narrow, BEFORE_ROUTING);
    }

    private static void narrow(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains("/*")) {
            request.headers()
                    .set(
                            HttpHeaders.ACCEPT,
                            accept.replaceAll("application/\\*(?=\\s*[;,]|\\s*$)", "application/json")
                                    .replaceAll("text/\\*(?=\\s*[;,]|\\s*$)", ListForm.CSV.mediaType()));
        }
        routing.next();
    }
}
