package org.preventsuite.aggregator.partner;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preventsuite.aggregator.partner.PartnerException.Refused;

/** The client's token: fetched when first needed, renewed shortly before it ends. */
public final class Tokens {
    private static final String NAME = "token issuer";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final Credentials credentials;
    private final PatientHttp http;
    private final Clock clock;
    private @Nullable AccessToken current;

    public Tokens(URI address, Credentials credentials, PatientHttp http, Clock clock) {
        this.address = address;
        this.credentials = credentials;
        this.http = http;
        this.clock = clock;
    }

    /** The area codes this client may act for. */
    public Set<String> authorities() throws PartnerException, InterruptedException {
        return current().authorities();
    }

    String bearer() throws PartnerException, InterruptedException {
        return "Bearer " + current().value();
    }

    /** Forgets a token that a service would not take, unless another reader has renewed it since. */
    synchronized void distrust(String bearer) {
        if (current != null && bearer.endsWith(current.value())) {
            current = null;
        }
    }

    private synchronized AccessToken current() throws PartnerException, InterruptedException {
        Instant now = clock.instant();
        AccessToken token = current;
        if (token == null || !now.isBefore(token.renewAt())) {
            token = fetch(now);
            current = token;
        }
        return token;
    }

    private AccessToken fetch(Instant now) throws PartnerException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", credentials.basic())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<byte[]> response = http.send(NAME, request, PATIENCE);
        if (response.statusCode() != 200) {
            throw new Refused(NAME, "", "gives no token to this client (status " + response.statusCode() + ")");
        }
        try {
            return AccessToken.of(Json.read(response.body()), now);
        } catch (IOException e) {
            throw new Refused(NAME, "", "its answer is not a token");
        }
    }
}
