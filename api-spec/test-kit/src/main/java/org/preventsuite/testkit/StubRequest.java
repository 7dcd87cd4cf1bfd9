package org.preventsuite.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.contract.Operation;

/** A request that reached a stub, held against the provider's contract: operation, query and required headers. */
record StubRequest(String line, Map<String, String> query, Headers headers) {

    static StubRequest of(HttpExchange exchange) {
        return new StubRequest(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                query(exchange.getRequestURI().getRawQuery()),
                exchange.getRequestHeaders());
    }

    List<String> misfits(Operation operation) {
        List<String> misfits = new ArrayList<>();
        Map<String, Operation.Parameter> known = new LinkedHashMap<>();
        operation.in("query").forEach(parameter -> known.put(parameter.name(), parameter));
        query.forEach((name, value) -> {
            Operation.Parameter parameter = known.get(name);
            if (parameter == null
                    || !parameter.schema().validate(node(parameter, value)).isEmpty()) {
                misfits.add(line + ": the query parameter " + name);
            }
        });
        for (Operation.Parameter parameter : operation.parameters()) {
            boolean absent =
                    switch (parameter.in()) {
                        case "query" -> !query.containsKey(parameter.name());
                        case "header" -> !headers.containsKey(parameter.name());
                        default -> false;
                    };
            if (parameter.required() && absent) {
                misfits.add(line + ": without " + parameter.name());
            }
        }
        return misfits;
    }

    private static JsonNode node(Operation.Parameter parameter, String text) {
        if (parameter.type().equals("integer") && text.matches("-?[0-9]{1,18}")) {
            return BigIntegerNode.valueOf(new BigInteger(text));
        }
        if (parameter.type().equals("boolean") && (text.equals("true") || text.equals("false"))) {
            return BooleanNode.valueOf(Boolean.parseBoolean(text));
        }
        return TextNode.valueOf(text);
    }

    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        if (raw != null) {
            for (String pair : raw.split("&", -1)) {
                int at = pair.indexOf('=');
                String name = at < 0 ? pair : pair.substring(0, at);
                query.put(decode(name), at < 0 ? "" : decode(pair.substring(at + 1)));
            }
        }
        return query;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
