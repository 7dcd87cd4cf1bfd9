package org.preventsuite.kit.partner;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientConfigBuilder;
import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.OidcClientConfig;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The service as a client of its own, for work that no caller asked for. It is introduced to the identity provider when
 * a token is first needed, so that the service starts without one.
 */
public final class ServiceAccount {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OidcClients clients;
    private final OidcClientConfig config;
    private @Nullable OidcClient client;
    private @Nullable Tokens tokens;

    public ServiceAccount(OidcClients clients, FollowSettings settings) {
        this.clients = clients;
        config = new OidcClientConfigBuilder()
                .id("service-account")
                .authServerUrl(required(settings.issuer(), "issuer"))
                .clientId(required(settings.clientId(), "client-id"))
                .credentials(required(settings.clientSecret(), "client-secret"))
                .build();
    }

    private static String required(Optional<String> value, String name) {
        return value.orElseThrow(() -> new IllegalStateException(
                "suite.follow." + name + " is missing: the service follows feeds and must be told as whom"));
    }

    /** The value of an Authorization header, good for a while yet. */
    public synchronized String authorization() {
        OidcClient known = client;
        if (known == null) {
            known = clients.newClient(config).await().atMost(PATIENCE);
            client = known;
        }
        Tokens last = tokens;
        if (last == null || last.isAccessTokenExpired()) {
            last = known.getTokens().await().atMost(PATIENCE);
            tokens = last;
        }
        return "Bearer " + last.getAccessToken();
    }

    /** Drops the token that a partner did not accept; the next one may carry other rights or another signature. */
    public synchronized void refused() {
        tokens = null;
    }
}
