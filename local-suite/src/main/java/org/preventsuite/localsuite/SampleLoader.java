package org.preventsuite.localsuite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends the sample data through the public API, as any council's system would; the first refusal ends it. */
final class SampleLoader {
    private static final Set<String> BASED_ON_A_VERSION = Set.of("PATCH", "PUT", "DELETE");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Tokens tokens;
    private final Progress progress;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> tokenOf = new HashMap<>();

    SampleLoader(Tokens tokens, Progress progress) {
        this.tokens = tokens;
        this.progress = progress;
    }

    void load(SampleManifest manifest) throws InterruptedException {
        int done = 0;
        String council = "";
        for (SampleStep step : manifest.steps()) {
            if (!step.client().equals(council)) {
                council = step.client();
                progress.of(
                        "sample data",
                        "request " + (done + 1) + " of " + manifest.steps().size() + ", " + council);
            }
            run(step.with(ids));
            done++;
        }
        progress.of("sample data", "all " + done + " requests accepted");
    }

    private void run(SampleStep step) throws InterruptedException {
        String token = tokenOf.get(step.client());
        if (token == null) {
            token = tokens.of(step.client());
            tokenOf.put(step.client(), token);
        }
        HttpResponse<String> answer = send(step, SampleRequest.of(step, token, versionToChange(step, token)));
        JsonNode body = accepted(step, answer);
        // A table may be taken in part, which for sample data is as bad as not at all.
        if (body.path("counts").path("rejected").asInt() > 0) {
            throw new SuiteFailure("Sample data, " + step.label() + ": rows were rejected: " + body
                    + rejectedRows(step, body.path("id").asText(), token));
        }
        if (step.saveId() != null) {
            String id =
                    (body.has("items") ? body.at("/items/0") : body).path("id").asText();
            if (id.isEmpty()) {
                throw new SuiteFailure("Sample data, " + step.label() + ": nothing was found");
            }
            ids.put(step.saveId(), id);
        }
    }

    private @Nullable String versionToChange(SampleStep step, String token) throws InterruptedException {
        if (step.ifMatch() != null) {
            return step.ifMatch();
        }
        if (!BASED_ON_A_VERSION.contains(step.method())) {
            return null;
        }
        HttpResponse<String> current = send(step, SampleRequest.current(step, token));
        accepted(step, current);
        return current.headers().firstValue("ETag").orElse(null);
    }

    private String rejectedRows(SampleStep step, String importId, String token) throws InterruptedException {
        SampleStep rows = new SampleStep(
                step.label(),
                step.client(),
                step.service(),
                "GET",
                "/v1/imports/" + importId + "/rows?outcome=rejected&limit=20",
                null,
                null,
                null,
                null,
                null);
        return System.lineSeparator()
                + send(rows, SampleRequest.current(rows, token)).body();
    }

    private HttpResponse<String> send(SampleStep step, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new SuiteFailure(
                    "Sample data, " + step.label() + ": " + step.service().title() + " does not answer: "
                            + e.getMessage(),
                    e);
        }
    }

    private JsonNode accepted(SampleStep step, HttpResponse<String> answer) {
        boolean doneBefore = step.ifMatch() != null && answer.statusCode() == 412;
        if (answer.statusCode() / 100 != 2 && !doneBefore) {
            throw new SuiteFailure("Sample data, " + step.label() + ": "
                    + step.service().title() + " refuses "
                    + step.method() + " " + step.path() + " with " + answer.statusCode() + System.lineSeparator()
                    + pretty(answer.body()));
        }
        try {
            return json.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (IOException e) {
            throw new SuiteFailure("Sample data, " + step.label() + ": the answer is not JSON", e);
        }
    }

    private String pretty(String body) {
        try {
            return json.readTree(body).toPrettyString();
        } catch (IOException notJson) {
            return body;
        }
    }
}
