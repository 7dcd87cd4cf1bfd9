package org.preventsuite.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.preventsuite.kit.problem.CommonProblem;

/** Counts the requests of each client in the running minute and says so on every answer (contract, Rate limits). */
@Singleton
public class RateLimiter {
    private static final String LEFT = "prevent-suite.rate-limit";
    private static final int WINDOW_SECONDS = 60;
    private static final int MOST_CLIENTS = 10_000;

    private static final String PREFIX = "suite.rate-limit.";

    private final Config config;
    private final Instance<SecurityIdentity> identity;
    private final Clock clock;
    private final ConcurrentMap<String, Window> windows = new ConcurrentHashMap<>();

    RateLimiter(Config config, Instance<SecurityIdentity> identity, Clock clock) {
        this.config = config;
        this.identity = identity;
        this.clock = clock;
    }

    private record Window(long minute, int used) {}

    private record Left(int quota, int remaining, long seconds) {}

    @ServerRequestFilter(priority = 100)
    public void count(ContainerRequestContext request) {
        long now = clock.instant().getEpochSecond();
        long minute = now / WINDOW_SECONDS;
        String client = client();
        int quota = quota(client);
        if (windows.size() > MOST_CLIENTS) {
            windows.values().removeIf(window -> window.minute() < minute);
        }
        Window window = windows.merge(
                client,
                new Window(minute, 1),
                (old, one) -> old.minute() == minute ? new Window(minute, old.used() + 1) : one);
        Left left = new Left(quota, Math.max(0, quota - window.used()), WINDOW_SECONDS - now % WINDOW_SECONDS);
        request.setProperty(LEFT, left);
        if (window.used() > quota) {
            throw CommonProblem.TOO_MANY_REQUESTS
                    .because("This client may send " + quota + " requests a minute.")
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(left.seconds()));
        }
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        int quota = request.getProperty(LEFT) instanceof Left left ? left.quota() : quota("anonymous");
        response.getHeaders().putSingle("RateLimit-Policy", "\"client\";q=" + quota + ";w=" + WINDOW_SECONDS);
        if (request.getProperty(LEFT) instanceof Left left) {
            response.getHeaders().putSingle("RateLimit", "\"client\";r=" + left.remaining() + ";t=" + left.seconds());
        } else {
            response.getHeaders().putSingle("RateLimit", "\"client\";r=" + quota + ";t=" + WINDOW_SECONDS);
        }
    }

    /** Requests a minute: {@code suite.rate-limit.per-minute}, or {@code suite.rate-limit.clients.<id>} for one client. */
    private int quota(String client) {
        return config.getOptionalValue(PREFIX + "clients." + client, Integer.class)
                .orElseGet(() -> config.getValue(PREFIX + "per-minute", Integer.class));
    }

    private String client() {
        if (identity.get().getPrincipal() instanceof JsonWebToken token) {
            Object azp = token.<Object>getClaim("azp");
            return azp == null ? "unknown" : azp.toString();
        }
        return "anonymous";
    }
}
