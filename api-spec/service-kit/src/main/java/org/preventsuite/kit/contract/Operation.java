package org.preventsuite.kit.contract;

import com.networknt.schema.JsonSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the contract.
 *
 * @param template the path as the contract writes it, for example {@code /v1/plans/{planId}}
 * @param scopes the scopes it names; empty when it is open to everybody
 * @param body schemas of the request body by media type; empty when it takes none; the schema is null where any text is taken
 * @param answers what may be answered, by status
 */
public record Operation(
        String id,
        String method,
        String template,
        Set<String> scopes,
        List<Parameter> parameters,
        Map<String, Body> body,
        Map<Integer, Answer> answers) {

    /**
     * A body in one media type.
     *
     * @param schema null for text that the operation reads itself
     * @param most how many bytes it may have, where that is text
     */
    public record Body(@Nullable JsonSchema schema, int most) {}

    /** A parameter; {@code in} is {@code query}, {@code path} or {@code header}. */
    public record Parameter(String name, String in, boolean required, String type, JsonSchema schema) {}

    /** An answer: the headers that it must carry and its bodies by media type. */
    public record Answer(Set<String> requiredHeaders, Map<String, JsonSchema> content) {}

    /** The named parameters of one place. */
    public List<Parameter> in(String place) {
        return parameters.stream().filter(p -> p.in().equals(place)).toList();
    }

    public boolean isList() {
        return in("query").stream().anyMatch(p -> p.name().equals("cursor"));
    }
}
