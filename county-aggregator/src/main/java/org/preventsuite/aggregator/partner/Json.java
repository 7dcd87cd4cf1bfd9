package org.preventsuite.aggregator.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** What the token issuer says, as trees: it is not in the contract, and little of it is needed. */
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
