package org.preventsuite.localsuite;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A step of the sample data as it goes over the wire. */
final class SampleRequest {
    private SampleRequest() {}

    /**
     * @param token whose bearer may do it
     * @param etag the version the change is based on, or null for a request that needs none
     */
    static HttpRequest of(SampleStep step, String token, @Nullable String etag) {
        HttpRequest.Builder request = to(step, token);
        if (step.contentType() != null) {
            request.header("Content-Type", step.contentType());
        }
        if (step.method().equals("POST")) {
            request.header("Idempotency-Key", key(step));
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        String body = step.body();
        return request.method(step.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    /** Asks for the resource itself, to learn which version a change is based on. */
    static HttpRequest current(SampleStep step, String token) {
        return to(step, token).GET().build();
    }

    /** The same content has the same key, so that a load that was cut off can simply be started again. */
    static String key(SampleStep step) {
        if (step.idempotencyKey() != null) {
            return step.idempotencyKey();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String content = String.join(
                    "\n",
                    step.label(),
                    step.client(),
                    step.service().shortName(),
                    step.path(),
                    step.body() == null ? "" : step.body());
            byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
            return "sample-" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static HttpRequest.Builder to(SampleStep step, String token) {
        return HttpRequest.newBuilder(URI.create(step.service().url() + step.path()))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json");
    }
}
