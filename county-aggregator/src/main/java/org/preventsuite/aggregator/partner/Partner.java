package org.preventsuite.aggregator.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.preventsuite.aggregator.partner.PartnerException.Refused;

/** One service of the suite, read with this client's token. */
public final class Partner {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final String address;
    private final Tokens tokens;
    private final PatientHttp http;

    /**
     * Nothing is asked yet.
     *
     * @param address where the service's paths begin, with or without a slash at its end
     */
    public Partner(String name, URI address, Tokens tokens, PatientHttp http) {
        this.name = name;
        this.address = address.toString().replaceFirst("/+$", "");
        this.tokens = tokens;
        this.http = http;
    }

    public String name() {
        return name;
    }

    /**
     * What stands at a path of the contract.
     *
     * @param path with its query; it always leads to this service, so the token goes nowhere else
     * @param waits how long the service was asked to wait before it answers
     */
    public JsonNode get(String path, Duration waits) throws PartnerException, InterruptedException {
        HttpResponse<byte[]> response = send(path, waits);
        if (response.statusCode() != 200) {
            throw refused(response);
        }
        try {
            return Json.read(response.body());
        } catch (IOException e) {
            throw new Refused(name, "", "its answer is not what the contract says: no JSON object");
        }
    }

    private HttpResponse<byte[]> send(String path, Duration waits) throws PartnerException, InterruptedException {
        String bearer = tokens.bearer();
        HttpResponse<byte[]> response = http.send(name, request(path, bearer), PATIENCE.plus(waits));
        if (response.statusCode() != 401) {
            return response;
        }
        // The issuer may have been restarted, or clocks differ: one new token settles it.
        tokens.distrust(bearer);
        return http.send(name, request(path, tokens.bearer()), PATIENCE.plus(waits));
    }

    private HttpRequest request(String path, String bearer) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", bearer)
                .header("Accept", "application/json, application/problem+json")
                .build();
    }

    private Refused refused(HttpResponse<byte[]> response) {
        String status = "status " + response.statusCode();
        try {
            JsonNode problem = Json.read(response.body());
            String type = problem.path("type").asText();
            String slug = type.substring(type.lastIndexOf(':') + 1);
            String title = problem.path("title").asText("no title");
            return new Refused(name, slug, title + " (" + status + ", " + slug + ")");
        } catch (IOException e) {
            return new Refused(name, "", status);
        }
    }
}
