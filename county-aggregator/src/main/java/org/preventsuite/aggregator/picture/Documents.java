package org.preventsuite.aggregator.picture;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preventsuite.client.ApiClient;

/** Reads resources as the store keeps them. */
final class Documents {
    private static final ObjectMapper MAPPER =
            ApiClient.createDefaultObjectMapper().addHandler(new UnreadableIsAbsent());

    private Documents() {}

    /** The documents that stand for one area. */
    static <T> List<T> of(Map<String, List<String>> byArea, String code, Class<T> schema) {
        return byArea.getOrDefault(code, List.of()).stream()
                .map(document -> read(document, schema))
                .toList();
    }

    static <T> T read(String document, Class<T> schema) {
        try {
            return MAPPER.readValue(document, schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds only what was JSON when it came", e);
        }
    }

    /** One value that cannot be read takes no resource with it; nothing is concluded from it either. */
    private static final class UnreadableIsAbsent extends DeserializationProblemHandler {
        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> target, String value, String failure) {
            return null;
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> target, Number value, String failure) {
            return null;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String failure)
                throws IOException {
            parser.skipChildren();
            return null;
        }
    }
}
