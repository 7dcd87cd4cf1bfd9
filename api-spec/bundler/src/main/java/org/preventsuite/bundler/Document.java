package org.preventsuite.bundler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One service's document in the making: what lies in a folder named like a kind of component becomes a component named
 * like its file, everything else is put where it is referred to.
 */
final class Document {
    private static final String REF = "$ref";
    private static final List<String> KINDS =
            List.of("schemas", "parameters", "headers", "requestBodies", "responses", "examples", "securitySchemes");

    private final YamlFiles files;
    private final Path root;
    private final Map<String, Map<String, JsonNode>> components = new TreeMap<>();
    private final Map<String, Path> origins = new TreeMap<>();

    Document(YamlFiles files, Path root) {
        this.files = files;
        this.root = root.normalize();
    }

    /** The whole document without a reference to another file; components in alphabetical order. */
    ObjectNode bundled() {
        ObjectNode source = (ObjectNode) files.get(root, root);
        ObjectNode bundled = JsonNodeFactory.instance.objectNode();
        source.properties().forEach(field -> {
            if (field.getKey().equals("components")) {
                declare(field.getValue());
            } else {
                bundled.set(field.getKey(), resolved(field.getValue(), root));
            }
        });
        ObjectNode all = bundled.putObject("components");
        for (String kind : KINDS) {
            Map<String, JsonNode> ofKind = components.getOrDefault(kind, Map.of());
            if (!ofKind.isEmpty()) {
                all.putObject(kind).setAll(ofKind);
            }
        }
        return bundled;
    }

    /** Components the document names itself, such as the security schemes, to which no operation has a reference. */
    private void declare(JsonNode declared) {
        declared.properties().forEach(kind -> kind.getValue().properties().forEach(component -> {
            Path file = target(component.getValue().path(REF).asText(), root);
            if (!hoist(file, root).equals("#/components/" + kind.getKey() + "/" + component.getKey())) {
                throw new BundleException(
                        "component " + component.getKey() + " in " + root + " must be named like its file");
            }
        }));
    }

    private JsonNode resolved(JsonNode node, Path file) {
        if (node instanceof ObjectNode object) {
            String ref = object.path(REF).asText("");
            return ref.isEmpty() || ref.startsWith("#") ? copied(object, file) : followed(object, ref, file);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(resolved(element, file)));
            return copy;
        }
        return node;
    }

    private ObjectNode copied(ObjectNode object, Path file) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(field -> copy.set(field.getKey(), resolved(field.getValue(), file)));
        return copy;
    }

    private JsonNode followed(ObjectNode reference, String ref, Path file) {
        Path target = target(ref, file);
        if (isComponent(target)) {
            ObjectNode hoisted = JsonNodeFactory.instance.objectNode().put(REF, hoist(target, file));
            ObjectNode siblings = copied(reference, file);
            siblings.remove(REF);
            return hoisted.setAll(siblings);
        }
        if (reference.size() > 1) {
            throw new BundleException("nothing may stand beside the reference to " + target + " in " + file);
        }
        return resolved(files.get(target, file), target);
    }

    private String hoist(Path file, Path referredFrom) {
        String kind = folder(file);
        String name = file.getName(file.getNameCount() - 1).toString().replaceFirst("\\.yaml$", "");
        String pointer = "#/components/" + kind + "/" + name;
        Path known = origins.putIfAbsent(pointer, file);
        if (known == null) {
            // The name is taken before the content is followed, so that parts may refer to each other in a circle.
            JsonNode content = resolved(files.get(file, referredFrom), file);
            components.computeIfAbsent(kind, k -> new TreeMap<>()).put(name, content);
        } else if (!known.equals(file)) {
            throw new BundleException("two files make " + pointer + ": " + known + " and " + file);
        }
        return pointer;
    }

    private static boolean isComponent(Path file) {
        return KINDS.contains(folder(file));
    }

    private static String folder(Path file) {
        return file.getNameCount() < 2
                ? ""
                : file.getName(file.getNameCount() - 2).toString();
    }

    private static Path target(String ref, Path file) {
        return file.resolveSibling(ref).normalize();
    }
}
