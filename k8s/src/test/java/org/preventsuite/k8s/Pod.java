package org.preventsuite.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pods that one object will start: its labels and its specification. */
record Pod(Manifest owner, JsonNode labels, JsonNode spec) {

    static Stream<Pod> of(Manifest owner) {
        return Stream.of("", "/spec/template", "/spec/jobTemplate/spec/template")
                .map(owner.json()::at)
                .filter(template -> template.at("/spec/containers").isArray())
                .map(template -> new Pod(owner, template.at("/metadata/labels"), template.path("spec")));
    }

    List<JsonNode> containers() {
        List<JsonNode> containers = new ArrayList<>();
        spec.path("containers").forEach(containers::add);
        spec.path("initContainers").forEach(containers::add);
        return containers;
    }

    Optional<JsonNode> env(String name) {
        return containers().stream()
                .flatMap(container -> container.path("env").valueStream())
                .filter(entry -> entry.path("name").asText().equals(name))
                .findFirst();
    }

    boolean isGiven(String name, String value) {
        return env(name)
                .filter(entry -> entry.path("value").asText().equals(value))
                .isPresent();
    }

    boolean isGivenFromSecret(String name, String secret) {
        return env(name)
                .filter(entry ->
                        entry.at("/valueFrom/secretKeyRef/name").asText().equals(secret))
                .isPresent();
    }

    /** Whether a label selector, with both its forms, matches these pods; an empty one matches all. */
    boolean matches(JsonNode selector) {
        return isMatchedBy(selector.path("matchLabels"))
                && selector.path("matchExpressions")
                        .valueStream()
                        .allMatch(expression ->
                                expression.path("operator").asText().equals("In")
                                        && expression
                                                .path("values")
                                                .valueStream()
                                                .anyMatch(labels.path(
                                                        expression.path("key").asText())::equals));
    }

    boolean isMatchedBy(JsonNode wantedLabels) {
        return wantedLabels.propertyStream().allMatch(wanted -> wanted.getValue()
                .equals(labels.path(wanted.getKey())));
    }

    @Override
    public String toString() {
        return owner.toString();
    }
}
