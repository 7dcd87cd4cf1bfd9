package org.preventsuite.kit.export;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * Reads the range {@code application/*} as JSON. Where a list can be had in several types, Jakarta REST (section 3.8) would
 * answer a range as {@code application/octet-stream}, which the contract does not know.
 */
@Singleton
public class JsonOfRange {
    private static final String RANGE = "application/*";
    private static final int BEFORE_ROUTING = 100;

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    String accepted = request.request().getHeader(HttpHeaders.ACCEPT);
                    if (accepted != null && accepted.contains(RANGE)) {
                        request.request()
                                .headers()
                                .set(HttpHeaders.ACCEPT, accepted.replace(RANGE, MediaType.APPLICATION_JSON));
                    }
                    request.next();
                },
                BEFORE_ROUTING);
    }
}
