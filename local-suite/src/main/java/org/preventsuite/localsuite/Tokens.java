package org.preventsuite.localsuite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gets access tokens the way any integrator does: the client's id and secret at the realm's token address. */
final class Tokens {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Secrets secrets;

    Tokens(Secrets secrets) {
        this.secrets = secrets;
    }

    /** A fresh token with all the client's scopes, good for a quarter of an hour. */
    String of(String client) throws InterruptedException {
        List<String> clients = new Realm().clients();
        if (!clients.contains(client)) {
            throw new SuiteFailure(
                    "There is no client «" + client + "»; the clients are " + String.join(", ", clients));
        }
        Map<String, String> form = Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                client,
                "client_secret",
                Realm.clientSecret(secrets, client));
        HttpRequest request = HttpRequest.newBuilder(URI.create(Realm.TOKENS))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            JsonNode body = json.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new SuiteFailure("Keycloak refuses a token for " + client + " (" + answer.statusCode() + " "
                        + body.path("error").asText() + ")");
            }
            return body.path("access_token").asText();
        } catch (IOException e) {
            throw new SuiteFailure("Keycloak does not answer at " + Part.KEYCLOAK.url() + "; is the suite up?", e);
        }
    }
}
