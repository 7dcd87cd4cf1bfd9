package org.preventsuite.bundler;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The YAML files of the contract, each read once. */
final class YamlFiles {
    private final ObjectMapper yaml = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());
    private final Map<Path, JsonNode> parsed = new TreeMap<>();

    /** The content of a file. The caller must not change it. */
    JsonNode get(Path file, Path referredFrom) {
        if (!Files.isRegularFile(file)) {
            throw new BundleException("no such file: " + file + ", referred to in " + referredFrom);
        }
        return parsed.computeIfAbsent(file, this::parse);
    }

    Set<Path> read() {
        return Set.copyOf(parsed.keySet());
    }

    private JsonNode parse(Path file) {
        try {
            return yaml.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new BundleException("not readable: " + file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
