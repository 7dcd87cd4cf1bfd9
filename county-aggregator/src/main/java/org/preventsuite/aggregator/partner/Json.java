package org.preventsuite.aggregator.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Answers as trees: a reader takes what it needs and lets pass what it does not know. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode read(byte[] body) throws IOException {
        JsonNode read = MAPPER.readTree(body);
        if (!read.isObject()) {
            throw new IOException("not a JSON object");
        }
        return read;
    }
}
