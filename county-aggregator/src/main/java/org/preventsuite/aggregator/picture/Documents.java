package org.preventsuite.aggregator.picture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads resources as the store keeps them. */
final class Documents {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Documents() {}

    static JsonNode read(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds only what was JSON when it came", e);
        }
    }

    /** A date, or absent; one that cannot be read counts as absent, since nothing can be concluded from it. */
    static @Nullable LocalDate date(JsonNode resource, String field) {
        try {
            return resource.hasNonNull(field)
                    ? LocalDate.parse(resource.path(field).asText())
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
