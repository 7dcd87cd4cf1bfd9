package org.preventsuite.localsuite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sample data: requests in their order, read from {@code sample/manifest.json} on the class path. */
record SampleManifest(List<SampleStep> steps) {
    private static final String FOLDER = "/sample/";

    SampleManifest {
        steps = List.copyOf(steps);
    }

    static SampleManifest load() {
        return parse(text("manifest.json"));
    }

    static SampleManifest parse(String manifest) {
        ObjectMapper json = new ObjectMapper();
        try {
            List<SampleStep> steps = new ArrayList<>();
            for (JsonNode step : json.readTree(manifest)) {
                steps.add(SampleStep.of(step, body(json, step)));
            }
            return new SampleManifest(steps);
        } catch (IOException e) {
            throw new SuiteFailure("sample/manifest.json cannot be read: " + e.getMessage(), e);
        }
    }

    private static @Nullable String body(ObjectMapper json, JsonNode step) throws IOException {
        if (step.has("bodyFile")) {
            return text(step.path("bodyFile").asText());
        }
        return step.has("body") ? json.writeValueAsString(step.path("body")) : null;
    }

    private static String text(String name) {
        try (InputStream in = SampleManifest.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new SuiteFailure("There is no sample/" + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SuiteFailure("sample/" + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
