package org.preventsuite.aggregator.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A well-formed request of every operation that a service's contract has. */
final class Operations {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final JsonNode contract;

    private Operations(JsonNode contract) {
        this.contract = contract;
    }

    static Operations of(String service) throws IOException {
        try (InputStream in = Operations.class.getResourceAsStream("/contract/" + service + "/openapi.json")) {
            return new Operations(new ObjectMapper().readTree(in));
        }
    }

    /** By operationId. */
    Map<String, HttpRequest> requests(String url, Issuer issuer) {
        Map<String, HttpRequest> requests = new LinkedHashMap<>();
        contract.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> requests.put(
                        method.getValue().path("operationId").asText(),
                        request(url, issuer, path.getKey(), path.getValue(), method.getKey()))));
        return requests;
    }

    private HttpRequest request(String url, Issuer issuer, String template, JsonNode path, String method) {
        JsonNode operation = path.path(method);
        String address = template;
        List<String> query = new ArrayList<>();
        List<String> areas = new ArrayList<>(List.of("W09999999"));
        HttpRequest.Builder request = HttpRequest.newBuilder();
        for (JsonNode parameter : parameters(path, operation)) {
            String name = parameter.path("name").asText();
            if (name.equals("areaCode")) {
                areas.add(value(name, parameter));
            }
            switch (parameter.path("in").asText()) {
                case "path" -> address = address.replace("{" + name + "}", value(name, parameter));
                case "query" ->
                    query.add(name + "=" + URLEncoder.encode(value(name, parameter), StandardCharsets.UTF_8));
                default ->
                    request.header(
                            name,
                            name.equals("If-Match")
                                    ? "\"v1\""
                                    : UUID.randomUUID().toString());
            }
        }
        String scopes = StreamSupport.stream(operation.path("security").spliterator(), false)
                .flatMap(scheme -> StreamSupport.stream(scheme.path("oidc").spliterator(), false))
                .map(JsonNode::asText)
                .collect(Collectors.joining(" "));
        if (!scopes.isEmpty()) {
            request.header("Authorization", "Bearer " + issuer.token("council", scopes, areas));
        }
        JsonNode content = follow(operation.path("requestBody")).path("content");
        if (!content.isEmpty()) {
            request.header("Content-Type", content.fieldNames().next());
        }
        return request.uri(URI.create(url + address + (query.isEmpty() ? "" : "?" + String.join("&", query))))
                .method(
                        method.toUpperCase(Locale.ROOT),
                        content.isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(
                                        example(content.elements().next())))
                .build();
    }

    /** Those that have to be there. */
    private List<JsonNode> parameters(JsonNode path, JsonNode operation) {
        return Stream.of(path, operation)
                .flatMap(place -> StreamSupport.stream(place.path("parameters").spliterator(), false))
                .map(this::follow)
                .filter(parameter -> parameter.path("required").asBoolean())
                .toList();
    }

    /** What the contract shows, or anything that it allows. */
    private String value(String name, JsonNode parameter) {
        JsonNode schema = follow(parameter.path("schema"));
        JsonNode shown = shown(parameter, schema);
        if (shown != null) {
            return shown.asText();
        }
        return schema.has("enum")
                ? schema.path("enum").path(0).asText()
                : name.endsWith("Id") ? UUID.randomUUID().toString() : "unheard-of";
    }

    private String example(JsonNode media) {
        JsonNode shown = shown(media, follow(media.path("schema")));
        if (shown == null) {
            throw new AssertionError("no example of a request");
        }
        return shown.isTextual() ? shown.asText() : shown.toString();
    }

    private @Nullable JsonNode shown(JsonNode place, JsonNode schema) {
        if (place.has("example")) {
            return place.get("example");
        }
        if (!place.path("examples").isEmpty()) {
            return follow(place.path("examples").elements().next()).path("value");
        }
        return schema.path("examples").get(0);
    }

    private JsonNode follow(JsonNode node) {
        JsonNode here = node;
        while (here.has("$ref")) {
            here = contract.at(here.path("$ref").asText().substring(1));
        }
        return here;
    }
}
