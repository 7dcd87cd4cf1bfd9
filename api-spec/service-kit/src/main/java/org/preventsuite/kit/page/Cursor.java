package org.preventsuite.kit.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;

/**
 * A position in a list, with the list it belongs to.
 *
 * @param operation the list
 * @param filters the filters and the order it was asked with
 * @param keys the sort keys of the last item that was given out
 */
record Cursor(
        @JsonProperty("o") String operation,
        @JsonProperty("f") Map<String, String> filters,
        @JsonProperty("k") List<String> keys) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String token() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text can be written as JSON", e);
        }
    }

    static Cursor parse(String token) {
        try {
            Cursor cursor = JSON.readValue(Base64.getUrlDecoder().decode(token), Cursor.class);
            if (cursor.operation() == null || cursor.filters() == null || cursor.keys() == null) {
                throw notOurs();
            }
            return cursor;
        } catch (IOException | IllegalArgumentException e) {
            throw notOurs();
        }
    }

    static RuntimeException notOurs() {
        return CommonProblem.MALFORMED_REQUEST.because(
                "The cursor is not one of this service's.",
                List.of(FieldError.inParameter("cursor", "not-a-cursor", "Follow links.next as it was given.")));
    }
}
