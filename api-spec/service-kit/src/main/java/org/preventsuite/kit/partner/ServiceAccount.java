package org.preventsuite.kit.partner;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientConfigBuilder;
import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.OidcClientConfig;
import java.time.Duration;
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
                .authServerUrl(settings.issuer().orElseThrow())
                .clientId(settings.clientId().orElseThrow())
                .credentials(settings.clientSecret().orElseThrow())
                .build();
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
}
