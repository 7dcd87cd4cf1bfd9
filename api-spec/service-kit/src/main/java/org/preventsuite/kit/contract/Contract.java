package org.preventsuite.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.preventsuite.kit.record.Sha256;

/** The bundled OpenAPI document of one service, with its schemas compiled. Immutable and safe to share. */
public final class Contract {
    /** Where each service keeps its own document. */
    public static final String OWN = "META-INF/openapi.json";

    private static final String IRI = "urn:prevent-suite:contract";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final JsonNode document;
    private final String hash;
    private final JsonSchema whole;
    private final SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .build();
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();
    private final List<Operation> operations = new ArrayList<>();

    private Contract(byte[] json) throws IOException {
        document = new ObjectMapper().readTree(json);
        hash = Sha256.of(json);
        String text = document.toString();
        whole = JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(IRI, text))))
                .getSchema(SchemaLocation.of(IRI), config);
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry ->
                        operations.add(operation(path.getKey(), path.getValue(), entry.getKey(), entry.getValue()))));
    }

    /** Reads a document from the class path. */
    public static Contract load(String resource) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no contract at " + resource);
            }
            return new Contract(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode document() {
        return document;
    }

    public String version() {
        return document.at("/info/version").asText();
    }

    /** SHA-256 of the bundled document, in hex. */
    public String hash() {
        return hash;
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** The schema of that name, such as {@code Plan}. */
    public Optional<JsonSchema> schemaOf(String name) {
        return document.at("/components/schemas/" + escape(name)).isMissingNode()
                ? Optional.empty()
                : Optional.of(schema("/components/schemas/" + escape(name)));
    }

    /** The operation that a request belongs to; templates with fewer variables win. */
    public Optional<Operation> find(String method, String path) {
        String[] steps = path.split("/", -1);
        return operations.stream()
                .filter(o -> o.method().equals(method.toUpperCase(Locale.ROOT)))
                .filter(o -> matches(o.template().split("/", -1), steps))
                .min((a, b) -> Integer.compare(variables(a), variables(b)));
    }

    /** The methods that an address knows, in alphabetical order. */
    public List<String> methods(String path) {
        return METHODS.stream()
                .map(method -> method.toUpperCase(Locale.ROOT))
                .filter(method -> find(method, path).isPresent())
                .sorted()
                .toList();
    }

    private static int variables(Operation operation) {
        return operation.in("path").size();
    }

    private static boolean matches(String[] template, String[] steps) {
        if (template.length != steps.length) {
            return false;
        }
        for (int i = 0; i < template.length; i++) {
            if (!template[i].startsWith("{") && !template[i].equals(steps[i])) {
                return false;
            }
        }
        return true;
    }

    private Operation operation(String template, JsonNode path, String method, JsonNode node) {
        String at = "/paths/" + escape(template) + "/" + method;
        List<Operation.Parameter> parameters = new ArrayList<>();
        collect(parameters, "/paths/" + escape(template) + "/parameters", path.path("parameters"));
        collect(parameters, at + "/parameters", node.path("parameters"));
        Map<Integer, Operation.Answer> answers = new LinkedHashMap<>();
        node.path("responses")
                .properties()
                .forEach(r -> answers.put(
                        Integer.parseInt(r.getKey()), answer(at + "/responses/" + r.getKey(), r.getValue())));
        return new Operation(
                node.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                template,
                scopes(node.has("security") ? node.get("security") : document.path("security")),
                List.copyOf(parameters),
                bodies(at + "/requestBody", node.path("requestBody")),
                answers);
    }

    private static Set<String> scopes(JsonNode security) {
        Set<String> scopes = new HashSet<>();
        security.forEach(requirement -> requirement.forEach(list -> list.forEach(scope -> scopes.add(scope.asText()))));
        return Set.copyOf(scopes);
    }

    private void collect(List<Operation.Parameter> into, String at, JsonNode list) {
        for (int i = 0; i < list.size(); i++) {
            Place place = follow(new Place(at + "/" + i, list.get(i)));
            JsonNode node = place.node();
            Place schema = follow(new Place(place.at() + "/schema", node.path("schema")));
            into.add(new Operation.Parameter(
                    node.path("name").asText(),
                    node.path("in").asText(),
                    node.path("required").asBoolean(false),
                    schema.node().path("type").asText("string"),
                    schema(place.at() + "/schema")));
        }
    }

    private Map<String, Operation.Body> bodies(String at, JsonNode node) {
        Map<String, Operation.Body> bodies = new LinkedHashMap<>();
        if (!node.isMissingNode()) {
            Place place = follow(new Place(at, node));
            place.node().path("content").fieldNames().forEachRemaining(type -> {
                String schemaAt = place.at() + "/content/" + escape(type) + "/schema";
                JsonNode schema =
                        follow(new Place(schemaAt, document.at(schemaAt))).node();
                boolean text = schema.path("type").asText().equals("string");
                bodies.put(
                        type,
                        new Operation.Body(
                                text ? null : schema(schemaAt),
                                schema.path("maxLength").asInt()));
            });
        }
        return bodies;
    }

    private Operation.Answer answer(String at, JsonNode node) {
        Place place = follow(new Place(at, node));
        Set<String> headers = new HashSet<>();
        place.node().path("headers").properties().forEach(h -> {
            JsonNode header = follow(new Place("", h.getValue())).node();
            if (header.path("required").asBoolean(false)) {
                headers.add(h.getKey());
            }
        });
        Map<String, JsonSchema> content = new LinkedHashMap<>();
        place.node()
                .path("content")
                .fieldNames()
                .forEachRemaining(
                        type -> content.put(type, schema(place.at() + "/content/" + escape(type) + "/schema")));
        return new Operation.Answer(headers, content);
    }

    /** A node of the document and the pointer that leads to it. */
    private record Place(String at, JsonNode node) {}

    private Place follow(Place place) {
        Place here = place;
        while (here.node().has("$ref")) {
            String pointer = here.node().get("$ref").asText().substring(1);
            here = new Place(pointer, document.at(pointer));
        }
        return here;
    }

    private JsonSchema schema(String pointer) {
        return compiled.computeIfAbsent(pointer, p -> whole.getSubSchema(SchemaLocation.Fragment.of(encode(p))));
    }

    private static String encode(String pointer) {
        return pointer.replace("{", "%7B").replace("}", "%7D");
    }

    private static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
