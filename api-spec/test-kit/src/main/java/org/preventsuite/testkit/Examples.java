package org.preventsuite.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.contract.Operation;

/** The examples that the contract shows. */
final class Examples {
    private Examples() {}

    /** The first example of the operation's request body, as text. */
    static String ofRequest(Contract contract, Operation operation) {
        return allOfRequest(
                        contract,
                        operation,
                        operation.body().keySet().iterator().next())
                .get(0);
    }

    /** All examples of the operation's request body in a media type, as text. */
    static List<String> allOfRequest(Contract contract, Operation operation, String mediaType) {
        JsonNode media = follow(contract, node(contract, operation).path("requestBody"))
                .path("content")
                .path(mediaType);
        List<String> examples = new ArrayList<>();
        if (media.has("example")) {
            examples.add(text(media.get("example")));
        }
        media.path("examples")
                .forEach(e -> examples.add(text(follow(contract, e).path("value"))));
        JsonNode schema = follow(contract, media.path("schema"));
        schema.path("examples").forEach(e -> examples.add(text(e)));
        if (examples.isEmpty()) {
            throw new AssertionError(operation.id() + " shows no example of a request in " + mediaType);
        }
        return examples;
    }

    /** The example of a parameter, as text. */
    static String ofParameter(Contract contract, Operation operation, String name) {
        return exampleOf(contract, operation, parameter(contract, operation, name));
    }

    /** The first value of a parameter that has a list of values. */
    static Optional<String> choice(Contract contract, Operation operation, String name) {
        JsonNode schema = follow(contract, parameter(contract, operation, name).path("schema"));
        return schema.has("enum") ? Optional.of(schema.path("enum").path(0).asText()) : Optional.empty();
    }

    private static JsonNode parameter(Contract contract, Operation operation, String name) {
        for (JsonNode list : List.of(
                node(contract, operation).path("parameters"),
                path(contract, operation).path("parameters"))) {
            for (JsonNode entry : list) {
                JsonNode parameter = follow(contract, entry);
                if (parameter.path("name").asText().equals(name)) {
                    return parameter;
                }
            }
        }
        throw new AssertionError(operation.id() + " has no parameter " + name);
    }

    private static String exampleOf(Contract contract, Operation operation, JsonNode parameter) {
        JsonNode schema = follow(contract, parameter.path("schema"));
        if (parameter.has("example")) {
            return parameter.get("example").asText();
        }
        if (!parameter.path("examples").isEmpty()) {
            return follow(contract, parameter.path("examples").elements().next())
                    .path("value")
                    .asText();
        }
        if (!schema.path("examples").isEmpty()) {
            return schema.path("examples").get(0).asText();
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asText();
        }
        if (schema.path("format").asText().equals("uuid")) {
            return "01890a5d-ac96-774b-bcce-b302099a8057";
        }
        throw new AssertionError(operation.id() + " shows no example of "
                + parameter.path("name").asText());
    }

    static JsonNode follow(Contract contract, JsonNode node) {
        JsonNode here = node;
        while (here.has("$ref")) {
            here = contract.document().at(here.get("$ref").asText().substring(1));
        }
        return here;
    }

    private static JsonNode node(Contract contract, Operation operation) {
        return path(contract, operation).path(operation.method().toLowerCase(Locale.ROOT));
    }

    private static JsonNode path(Contract contract, Operation operation) {
        return contract.document().path("paths").path(operation.template());
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }
}
