package org.preventsuite.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.preventsuite.kit.problem.FieldError;

/** What a schema has to say about a value, in the words of the contract and without the value. */
public final class Findings {
    private static final int MOST = 50;
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("required", "required"),
            Map.entry("additionalProperties", "unknown-field"),
            Map.entry("unevaluatedProperties", "unknown-field"),
            Map.entry("type", "wrong-type"),
            Map.entry("enum", "not-in-list"),
            Map.entry("const", "not-in-list"),
            Map.entry("pattern", "wrong-form"),
            Map.entry("format", "wrong-form"),
            Map.entry("minLength", "too-short"),
            Map.entry("maxLength", "too-long"),
            Map.entry("minimum", "too-small"),
            Map.entry("exclusiveMinimum", "too-small"),
            Map.entry("maximum", "too-large"),
            Map.entry("exclusiveMaximum", "too-large"),
            Map.entry("minItems", "too-few"),
            Map.entry("maxItems", "too-many"),
            Map.entry("uniqueItems", "repeated"),
            Map.entry("minProperties", "too-few"),
            Map.entry("maxProperties", "too-many"));

    private Findings() {}

    /** What is wrong with a body, each with its pointer; empty when it fits. */
    public static List<FieldError> inBody(JsonSchema schema, JsonNode body) {
        return schema.validate(body).stream()
                .sorted(Comparator.comparing(m -> pointer(m)))
                .limit(MOST)
                .map(m -> FieldError.at(pointer(m), code(m), words(m)))
                .toList();
    }

    static List<FieldError> inParameter(Operation.Parameter parameter, JsonNode value) {
        return parameter.schema().validate(value).stream()
                .limit(1)
                .map(m -> parameter.in().equals("header")
                        ? FieldError.inHeader(parameter.name(), code(m), words(m))
                        : FieldError.inParameter(parameter.name(), code(m), words(m)))
                .toList();
    }

    private static String code(ValidationMessage message) {
        return CODES.getOrDefault(message.getType(), "does-not-fit");
    }

    private static String pointer(ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        String property = message.getProperty();
        return property == null || property.isEmpty()
                ? at
                : at + "/" + property.replace("~", "~0").replace("/", "~1");
    }

    /** The rule without the place that the library puts before it and without the value. */
    private static String words(ValidationMessage message) {
        if ("type".equals(message.getType()) || "required".equals(message.getType())) {
            return tail(message);
        }
        if (code(message).equals("unknown-field")) {
            return "The contract knows no such field here.";
        }
        return tail(message);
    }

    private static String tail(ValidationMessage message) {
        String text = message.getMessage();
        String prefix = message.getInstanceLocation() + ": ";
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
}
