package org.preventsuite.k8s;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an object as an API server with strict field validation would.
 *
 * <p>Two models of the Kubernetes API look at it, for each is blind where the other sees: the official client finds
 * unknown and missing fields but takes any scalar for any other; the strict reading with the other model finds values of
 * a wrong type but knows nothing of required fields.
 */
final class StrictParser {

    private static final String OFFICIAL_MODELS = "io.kubernetes.client.openapi.models.";

    private final KubernetesSerialization kinds = new KubernetesSerialization();
    private final ObjectMapper strict = strictMapper();

    /** What is wrong with the object, in words; empty if nothing is. */
    List<String> findings(Manifest manifest) {
        List<String> findings = new ArrayList<>();
        findUnknownAndMissing(manifest).ifPresent(findings::add);
        findWrongTypes(manifest).ifPresent(findings::add);
        return findings;
    }

    private static Optional<String> findUnknownAndMissing(Manifest manifest) {
        String apiVersion = manifest.apiVersion();
        String version = apiVersion.substring(apiVersion.indexOf('/') + 1);
        String model = OFFICIAL_MODELS + version.replaceFirst("^v", "V") + manifest.kind();
        try {
            Class.forName(model)
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JsonParser.parseString(manifest.json().toString()));
            return Optional.empty();
        } catch (InvocationTargetException e) {
            // The message ends with the whole object, which is long and may hold what no log should.
            return Optional.of((manifest + ": " + e.getCause()).replaceFirst("(?s) JSON: .*", ""));
        } catch (ReflectiveOperationException e) {
            return Optional.of(manifest + ": unknown kind in " + apiVersion);
        }
    }

    private Optional<String> findWrongTypes(Manifest manifest) {
        Class<?> model = kinds.getRegisteredKubernetesResource(manifest.apiVersion(), manifest.kind());
        if (model == null) {
            return Optional.of(manifest + ": unknown group, version or kind " + manifest.apiVersion());
        }
        try {
            strict.treeToValue(manifest.json(), model);
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(manifest + ": " + e.getMessage());
        }
    }

    private static ObjectMapper strictMapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .annotationIntrospector(new NoCatchAll())
                .build();
        // An unquoted number or yes/no as an environment value is refused by a cluster, so it is refused here.
        for (CoercionInputShape shape :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        return mapper;
    }

    /** Takes from the models the map in which they would swallow whatever they do not know. */
    private static final class NoCatchAll extends JacksonAnnotationIntrospector {
        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
