package org.preventsuite.aggregator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Another council system that writes and reads, and sends again what a killed service left unanswered. */
final class Client {
    static final String JSON = "application/json";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SCOPES =
            "plans:read plans:write training:read training:write routes:write releases:read returns:read returns:write"
                    + " returns:sign-off changes:read";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String name;
    private final Services services;
    private final Collection<String> areas;
    private int unanswered;

    Client(String name, Services services, Collection<String> areas) {
        this.name = name;
        this.services = services;
        this.areas = List.copyOf(areas);
    }

    /** The id of what was made; one key for all attempts, so that it is made once. */
    String create(String service, String path, String body) throws InterruptedException {
        return create(service, path, JSON, UUID.randomUUID().toString(), body)
                .path("id")
                .asText();
    }

    /** What was made under the key, by this request or an earlier one. */
    JsonNode create(String service, String path, String type, String key, String body) throws InterruptedException {
        HttpResponse<String> made = send(
                Set.of(201),
                request(service, path)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
        return json(made.body());
    }

    /** Whatever version it has: after an unanswered attempt it may be the changed one already. */
    void change(String service, String path, String patch) throws InterruptedException {
        send(
                Set.of(200, 412),
                request(service, path)
                        .header("If-Match", etag(service, path))
                        .header("Content-Type", "application/merge-patch+json")
                        .method("PATCH", BodyPublishers.ofString(patch)));
    }

    /** Does what can be done once; after an unanswered attempt it may be done already. */
    void act(String service, String path, String body) throws InterruptedException {
        send(
                Set.of(200, 409, 412),
                request(service, path)
                        .header("If-Match", etag(service, path.substring(0, path.lastIndexOf('/'))))
                        .header("Content-Type", JSON)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Whether it is gone now; what others hang on stays. */
    boolean delete(String service, String path) throws InterruptedException {
        int status = send(
                        Set.of(204, 404, 409),
                        request(service, path)
                                .header("If-Match", etag(service, path))
                                .DELETE())
                .statusCode();
        return status != 409;
    }

    JsonNode one(String service, String path) throws InterruptedException {
        return json(send(Set.of(200), request(service, path).GET()).body());
    }

    /** What one attempt is answered with; 0 while nobody answers. */
    int status(String service, String path) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request(service, path).GET().build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                assertThat(answer.headers().firstValue("Content-Type"))
                        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            }
            return answer.statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Every item of a list that the filter lets through, page after page. */
    List<JsonNode> all(String service, String path, String filter) throws InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String next = path + "?" + filter;
        while (!next.isEmpty()) {
            JsonNode page = one(service, next);
            page.path("items").forEach(items::add);
            String link = page.path("links").path("next").asText();
            next = link.isEmpty() ? "" : path + link.substring(link.indexOf('?'));
        }
        return items;
    }

    /** How often this client was left without an answer. */
    int unanswered() {
        return unanswered;
    }

    private String etag(String service, String path) throws InterruptedException {
        return send(Set.of(200), request(service, path).GET())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create(services.url(service) + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + services.issuer().token(name, SCOPES, areas));
    }

    private HttpResponse<String> send(Set<Integer> expected, HttpRequest.Builder request) throws InterruptedException {
        HttpRequest built = request.build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                HttpResponse<String> response = http.send(built, BodyHandlers.ofString());
                if (expected.contains(response.statusCode())) {
                    return response;
                }
                if (response.statusCode() != 503 && !isStillRunning(response)) {
                    throw new AssertionError(built.method() + " " + built.uri().getPath() + " is answered with "
                            + response.statusCode() + " " + response.body());
                }
            } catch (IOException e) {
                // Killed, or not yet there again.
                unanswered++;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no answer from " + built.uri().getPath());
    }

    /** The first attempt with the same key has not ended: its answer comes with a later one. */
    private static boolean isStillRunning(HttpResponse<?> response) {
        return response.statusCode() == 409
                && response.headers().firstValue("Retry-After").isPresent();
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
