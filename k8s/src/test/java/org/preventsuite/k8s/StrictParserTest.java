package org.preventsuite.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictParserTest {

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: example
            spec:
              replicas: 2
              selector:
                matchLabels:
                  app: example
              template:
                metadata:
                  labels:
                    app: example
                spec:
                  containers:
                    - name: example
                      image: example:1
                      env:
                        - name: PORT
                          value: "8080"
                      ports:
                        - containerPort: 8080
                      readinessProbe:
                        httpGet:
                          path: /ready
                          port: 8080
                      resources:
                        limits:
                          memory: 64Mi
            """;

    private final StrictParser parser = new StrictParser();

    @Test
    void a_correct_object_is_accepted() throws IOException {
        assertEquals(List.of(), findings(DEPLOYMENT));
    }

    @ParameterizedTest
    @CsvSource({
        "readinessProbe, readynessProbe",
        "containerPort, containerport",
        "replicas, replica",
        "path, paths",
        "limits, limit",
    })
    void a_misspelt_field_is_refused(String field, String misspelt) throws IOException {
        assertTrue(findings(DEPLOYMENT.replace(field + ":", misspelt + ":"))
                .toString()
                .contains(misspelt));
    }

    @ParameterizedTest
    @CsvSource({
        "replicas: 2, replicas: two",
        "replicas: 2, replicas: '\"2\"'",
        "containerPort: 8080, containerPort: http",
        "path: /ready, path: [/ready]",
        "value: \"8080\", value: 8080",
        "value: \"8080\", value: true",
        "memory: 64Mi, memory: [64]",
    })
    void a_wrong_type_is_refused(String right, String wrong) throws IOException {
        assertTrue(DEPLOYMENT.contains(right));
        assertFalse(findings(DEPLOYMENT.replace(right, wrong)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/spec/selector", "/spec/template", "/spec/template/spec/containers/0/name"})
    void a_missing_field_is_refused(String pointer) throws IOException {
        Manifest without = Manifest.parse(DEPLOYMENT).get(0).with(pointer, NullNode.getInstance());

        assertTrue(parser.findings(without).toString().contains(pointer.substring(pointer.lastIndexOf('/') + 1)));
    }

    @ParameterizedTest
    @CsvSource({"apps/v1, apps/v2", "kind: Deployment, kind: Deploymint", "apps/v1, extensions/v1"})
    void an_unknown_kind_is_refused(String right, String wrong) throws IOException {
        assertTrue(findings(DEPLOYMENT.replace(right, wrong)).toString().contains("unknown"));
    }

    @Test
    void a_key_given_twice_is_refused() {
        assertThrows(
                JsonProcessingException.class,
                () -> findings(DEPLOYMENT.replace("  replicas: 2", "  replicas: 2\n  replicas: 3")));
    }

    private List<String> findings(String yaml) throws IOException {
        return parser.findings(Manifest.parse(yaml).get(0));
    }
}
