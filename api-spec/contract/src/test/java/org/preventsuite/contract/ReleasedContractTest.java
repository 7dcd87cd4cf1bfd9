package org.preventsuite.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** Whoever was built on the last release of the contract can go on: within v1 it only grows. */
class ReleasedContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Who reads an answer expects words that it does not know, so a new one breaks nobody. */
    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    private static final String LIST = "/paths/~1v1~1plans/get";

    @ParameterizedTest
    @ValueSource(strings = {"plans", "training", "referrals"})
    void what_was_released_still_holds(String service) throws IOException {
        assertThat(breaks(released(service), bundled(service))).isEmpty();
    }

    /** An empty replacement takes the place away. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/paths/~1v1~1plans~1{planId} |",
                LIST + "/responses/200/content/text~1csv |",
                LIST + "/parameters/0 |",
                LIST + "/security | [{\"oidc\": [\"plans:write\"]}]",
                "/components/schemas/Plan/properties/title |",
                "/components/schemas/Plan/properties/title/type | \"integer\"",
                "/components/schemas/Plan/required | [\"id\"]",
                "/components/schemas/NewPlan/required | [\"areaCode\", \"title\", \"kind\", \"period\", \"note\"]",
                "/components/schemas/NewPlan/properties/title/maxLength | 5",
                "/components/schemas/NewPlan/properties/title/pattern | \"^x$\"",
                "/components/schemas/PlanKind/enum | [\"strategic\"]"
            })
    void what_would_break_somebody_is_seen(String place, String instead) throws IOException {
        ObjectNode changed = released("plans");
        int last = place.lastIndexOf('/');
        JsonNode parent = changed.at(place.substring(0, last));
        String name = place.substring(last + 1).replace("~1", "/");
        assertThat(changed.at(place).isMissingNode()).isFalse();
        if (parent instanceof ArrayNode list) {
            list.remove(Integer.parseInt(name));
        } else if (instead == null) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, JSON.readTree(instead));
        }
        assertThat(breaks(released("plans"), changed)).isNotEmpty();
    }

    @Test
    void what_is_new_breaks_nobody() throws IOException {
        ObjectNode grown = released("plans");
        ((ObjectNode) grown.at("/components/schemas/Plan/properties"))
                .set("more", JSON.readTree("{\"type\": \"string\"}"));
        ((ArrayNode) grown.at("/components/schemas/ReportFindingCode/enum")).add("more");
        ((ObjectNode) grown.path("paths"))
                .set("/v1/more", grown.path("paths").path("/v1/plans").deepCopy());
        assertThat(breaks(released("plans"), grown)).isEmpty();
    }

    /** The operations that have gone or answer less than they did. */
    private static List<String> breaks(ObjectNode before, ObjectNode after) {
        ChangedOpenApi changes = OpenApiCompare.fromContents(plain(before), plain(after), null, OPTIONS);
        Stream<String> gone = changes.getMissingEndpoints().stream().map(one -> "gone: " + one);
        Stream<String> less = changes.getChangedOperations().stream()
                .filter(one -> one.isIncompatible())
                .map(one -> one.getHttpMethod() + " " + one.getPathUrl());
        return Stream.concat(gone, less).toList();
    }

    /** In the words of OpenAPI 3.0, in which the comparison looks at types too. */
    private static String plain(ObjectNode contract) {
        ObjectNode plain = contract.deepCopy().put("openapi", "3.0.3");
        plain.findParents("type").stream()
                .filter(schema -> schema.path("type").isArray())
                .map(ObjectNode.class::cast)
                .forEach(schema -> schema.set("type", schema.path("type").get(0)));
        plain.findParents("const").stream().map(ObjectNode.class::cast).forEach(schema -> schema.putArray("enum")
                .add(schema.path("const")));
        return plain.toString();
    }

    private static ObjectNode released(String service) throws IOException {
        return read(Path.of("src/released", service + ".json"));
    }

    private static ObjectNode bundled(String service) throws IOException {
        return read(Path.of("target/classes/contract", service, "openapi.json"));
    }

    private static ObjectNode read(Path file) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(file));
    }
}
