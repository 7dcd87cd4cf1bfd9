package org.preventsuite.k8s;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One Kubernetes object as it was rendered. */
record Manifest(JsonNode json) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static List<Manifest> read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /** Reads all documents of a YAML text; a key given twice in one mapping is an error. */
    static List<Manifest> parse(String yaml) throws IOException {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return documents.readAll().stream().map(Manifest::new).toList();
        }
    }

    String apiVersion() {
        return json.path("apiVersion").asText();
    }

    String kind() {
        return json.path("kind").asText();
    }

    String name() {
        return json.at("/metadata/name").asText();
    }

    boolean is(String kind) {
        return kind().equals(kind);
    }

    /** A copy in which one value is replaced, or removed where the new value is JSON null. */
    Manifest with(String pointer, JsonNode value) {
        Manifest copy = new Manifest(json.deepCopy());
        JsonPointer at = JsonPointer.compile(pointer);
        String last = at.last().getMatchingProperty();
        JsonNode parent = copy.json().at(at.head());
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else if (parent instanceof ObjectNode object && value.isNull()) {
            object.remove(last);
        } else if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            throw new IllegalArgumentException(this + " has nothing at " + at.head());
        }
        return copy;
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
