package org.preventsuite.kit.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.contract.Operation;

/**
 * The table that the contract's schema of a list's items makes: a property is a column, that of an object inside is one with
 * both names ({@code periodStart}), a list of plain values stands in lines, anything deeper as JSON.
 */
record SchemaTable(String list, List<Column<JsonNode>> columns) implements CsvTable<JsonNode> {
    private static final Map<String, String> DATATYPES =
            Map.of("integer", "integer", "number", "decimal", "boolean", "boolean");

    private static final Map<String, String> TEXT_FORMATS = Map.of("date", "date", "date-time", "dateTime");
    private static final Set<String> PLAIN = Set.of("string", "integer", "number", "boolean");
    private static final int DEEPEST = 3;

    static SchemaTable of(Contract contract, Operation list) {
        JsonNode document = contract.document();
        JsonNode page = document.path("paths")
                .path(list.template())
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
        JsonNode items =
                resolve(document, resolve(document, page).path("properties").path("items"));
        List<Column<JsonNode>> columns = new ArrayList<>();
        collect(document, resolve(document, items.path("items")), List.of(), columns);
        return new SchemaTable(list.id(), List.copyOf(columns));
    }

    @Override
    public Class<JsonNode> type() {
        return JsonNode.class;
    }

    private static void collect(JsonNode document, JsonNode schema, List<String> path, List<Column<JsonNode>> into) {
        schema.path("properties").properties().forEach(entry -> {
            JsonNode property = resolve(document, entry.getValue());
            List<String> at = new ArrayList<>(path);
            at.add(entry.getKey());
            if (property.has("properties") && !isChoice(property) && at.size() < DEEPEST) {
                collect(document, property, at, into);
            } else {
                into.add(column(document, property, at));
            }
        });
    }

    private static Column<JsonNode> column(JsonNode document, JsonNode property, List<String> path) {
        JsonNode items = resolve(document, property.path("items"));
        boolean lines = PLAIN.contains(items.path("type").asText());
        JsonNode cell = lines ? items : property;
        String type = cell.path("type").asText();
        String datatype = PLAIN.contains(type) && !isChoice(cell)
                ? DATATYPES.getOrDefault(
                        type, TEXT_FORMATS.getOrDefault(cell.path("format").asText(), "string"))
                : "json";
        return new Column<>(
                name(path), datatype, lines, property.path("description").asText(), at(path));
    }

    private static String name(List<String> path) {
        StringBuilder name = new StringBuilder(path.get(0));
        for (String step : path.subList(1, path.size())) {
            name.append(Character.toUpperCase(step.charAt(0))).append(step.substring(1));
        }
        return name.toString();
    }

    private static Function<JsonNode, @Nullable Object> at(List<String> path) {
        return item -> {
            JsonNode here = item;
            for (String step : path) {
                here = here.path(step);
            }
            return value(here);
        };
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        if (node.isArray() && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isValueNode)) {
            List<String> values = new ArrayList<>();
            node.forEach(value -> values.add(value.asText()));
            return values;
        }
        return node.isValueNode() ? node.asText() : node.toString();
    }

    private static boolean isChoice(JsonNode schema) {
        return schema.has("oneOf") || schema.has("anyOf");
    }

    /** The schema behind references and beside them, with the properties of all that it is made of. */
    private static JsonNode resolve(JsonNode document, JsonNode schema) {
        if (!schema.has("$ref") && !schema.has("allOf")) {
            return schema;
        }
        ObjectNode whole = schema.deepCopy();
        whole.remove(List.of("$ref", "allOf"));
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        List<JsonNode> parts = new ArrayList<>();
        if (schema.has("$ref")) {
            parts.add(document.at(schema.get("$ref").asText().substring(1)));
        }
        schema.path("allOf").forEach(parts::add);
        for (JsonNode part : parts) {
            JsonNode resolved = resolve(document, part);
            resolved.properties().forEach(entry -> whole.putIfAbsent(entry.getKey(), entry.getValue()));
            resolved.path("properties").properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
        }
        schema.path("properties").properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
        if (!properties.isEmpty()) {
            whole.putObject("properties").setAll(properties);
        }
        return whole;
    }
}
