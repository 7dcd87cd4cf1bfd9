package org.preventsuite.localsuite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One request of the sample data.
 *
 * @param label what it adds, for people
 * @param client whose token it travels with
 * @param body text to send, or null; {@code ${name}} in path and body stands for the id an earlier step saved
 * @param saveId the name under which the id in the answer, or of the first thing in a list, is kept, or null
 * @param idempotencyKey null for one that is derived from the content
 * @param ifMatch the version that a change is based on, or null for the one that is there
 */
record SampleStep(
        String label,
        String client,
        Part service,
        String method,
        String path,
        @Nullable String contentType,
        @Nullable String body,
        @Nullable String saveId,
        @Nullable String idempotencyKey,
        @Nullable String ifMatch) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");

    static SampleStep of(JsonNode json, @Nullable String body) {
        String label = required(json, "label", "a step without a label");
        return new SampleStep(
                label,
                required(json, "client", label),
                Part.named(required(json, "service", label)),
                required(json, "method", label),
                required(json, "path", label),
                optional(json, "contentType"),
                body,
                optional(json, "saveId"),
                optional(json, "idempotencyKey"),
                optional(json, "ifMatch"));
    }

    /** The same step with every {@code ${name}} replaced; a name nobody saved is refused. */
    SampleStep with(Map<String, String> ids) {
        return new SampleStep(
                label,
                client,
                service,
                method,
                filled(path, ids),
                contentType,
                body == null ? null : filled(body, ids),
                saveId,
                idempotencyKey,
                ifMatch);
    }

    private String filled(String text, Map<String, String> ids) {
        return PLACE.matcher(text).replaceAll(place -> {
            String id = ids.get(place.group(1));
            if (id == null) {
                throw new SuiteFailure("Sample data, " + label + ": nothing was saved as «" + place.group(1) + "»");
            }
            return Matcher.quoteReplacement(id);
        });
    }

    private static String required(JsonNode json, String name, String label) {
        String value = optional(json, name);
        if (value == null) {
            throw new SuiteFailure("Sample data, " + label + ": " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
