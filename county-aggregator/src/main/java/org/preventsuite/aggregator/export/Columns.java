package org.preventsuite.aggregator.export;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preventsuite.client.ApiClient;

/** The columns of a resource type: every property of its schema that is one plain value, under the contract's name. */
final class Columns {
    private static final ObjectMapper MAPPER = ApiClient.createDefaultObjectMapper();
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "VARCHAR",
            UUID.class, "VARCHAR",
            LocalDate.class, "DATE",
            Instant.class, "TIMESTAMPTZ",
            Integer.class, "INTEGER",
            Long.class, "BIGINT",
            Boolean.class, "BOOLEAN");

    private Columns() {}

    /**
     * SQL types by property name, in the contract's order.
     *
     * @param service whose contract it is
     * @param type as the feed names it: the schema's name in kebab case. One that this contract does not know has none
     */
    static Map<String, String> of(String service, String type) {
        Map<String, String> columns = new LinkedHashMap<>();
        schema(service, type).ifPresent(schema -> {
            for (BeanPropertyDefinition property : description(schema).findProperties()) {
                sqlType(property.getPrimaryType()).ifPresent(sql -> columns.put(property.getName(), sql));
            }
        });
        return columns;
    }

    private static BeanDescription description(Class<?> schema) {
        return MAPPER.getSerializationConfig().introspect(MAPPER.constructType(schema));
    }

    private static Optional<Class<?>> schema(String service, String type) {
        String name = Arrays.stream(type.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        // The generator's name for a schema whose own is a word of the language.
        return schemaNamed(service, name).or(() -> schemaNamed(service, "Model" + name));
    }

    private static Optional<Class<?>> schemaNamed(String service, String name) {
        try {
            return Optional.of(Class.forName("org.preventsuite.client." + service + ".model." + name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> sqlType(JavaType type) {
        return type.isEnumType() ? Optional.of("VARCHAR") : Optional.ofNullable(TYPES.get(type.getRawClass()));
    }
}
