package org.preventsuite.aggregator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stub may only say what the service may say: when the contract changes, these fail in the same change. */
class RecordedPagesTest {
    private static final Map<String, String> SCHEMAS = Map.of(
            "plan", "Plan",
            "action", "Action",
            "audience", "Audience",
            "attendance-statement", "AttendanceStatement",
            "referral-route", "ReferralRoute",
            "obligation", "Obligation",
            "return", "Return");

    static Stream<Arguments> pages() {
        return Stream.of(
                        "plans-1",
                        "plans-2",
                        "plans-3",
                        "plans-older",
                        "plans-out-of-scope",
                        "plans-returns",
                        "plans-return-altered",
                        "plans-held-back",
                        "plans-nothing-new",
                        "training-1",
                        "training-nothing-new",
                        "referrals-1",
                        "referrals-nothing-new")
                .map(name -> Arguments.of(name.substring(0, name.indexOf('-')), name));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_of_a_feed_fits_the_contract(String service, String name) {
        JsonNode page = Run.json(StubSuite.resource("feeds/" + name + ".json"));

        assertFits(page, service, "ChangePage");
        for (JsonNode entry : page.path("items")) {
            if (entry.has("resource")) {
                String schema = SCHEMAS.getOrDefault(entry.path("resourceType").asText(), "none");
                assertFits(entry.path("resource"), service, schema);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"E10000028", "E23000013", "E07000199"})
    void every_area_fits_the_contract(String name) {
        assertFits(Run.json(StubSuite.resource("areas/" + name + ".json")), "plans", "Area");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"members-E10000028", "members-E23000013", "members-E23000013-more", "members-E23000013-all"})
    void every_page_of_areas_fits_the_contract(String name) {
        assertFits(Run.json(StubSuite.resource("areas/" + name + ".json")), "plans", "AreaPage");
    }

    /** One generated reader serves all three feeds. */
    @ParameterizedTest
    @ValueSource(strings = {"training", "referrals"})
    void the_feed_is_the_same_in_every_service(String service) {
        for (String schema : List.of("ChangePage", "Change")) {
            String place = "/components/schemas/" + schema;
            assertThat(contract(service).at(place)).isEqualTo(contract("plans").at(place));
        }
        String parameters = "/paths/~1v1~1changes/get/parameters";
        assertThat(contract(service).at(parameters)).isEqualTo(contract("plans").at(parameters));
    }

    private static JsonNode contract(String service) {
        return Run.json(StubSuite.resource("contract/" + service + "/openapi.json"));
    }

    private static void assertFits(JsonNode body, String service, String schema) {
        JsonNode contract = contract(service);
        assertThat(contract.at("/components/schemas/" + schema).isObject()).isTrue();
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.put("$ref", "#/components/schemas/" + schema);
        one.set("components", contract.path("components"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(one)
                        .validate(body))
                .isEmpty();
    }
}
