package org.preventsuite.plans.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class CrosswalkResourceTest {
    private static final String CROSSWALKS = "/v1/crosswalks";

    private final Council council = Council.fresh();

    @Test
    void a_crosswalk_is_read_with_a_reason_for_every_edge() {
        council.read(CROSSWALKS + "/duty-2015-to-toolkit-2024")
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("fromFrameworkCode", equalTo("duty-2015"))
                .body("toFrameworkCode", equalTo("toolkit-2024"))
                .body("edges.find { it.fromEntryCode == 'staff-training' }.relation", equalTo("close"))
                .body("edges.find { it.fromEntryCode == 'out-of-school' }.relation", equalTo("none"))
                .body("edges.find { it.fromEntryCode == 'out-of-school' }.toEntryCode", nullValue())
                .body("edges.findAll { it.rationale.length() < 20 }", empty());
        council.readUnless(CROSSWALKS + "/duty-2015-to-toolkit-2024", 1).then().statusCode(304);
        council.read(CROSSWALKS + "/toolkit-2024-to-duty-2015").then().statusCode(404);
    }

    @Test
    void crosswalks_are_listed_by_either_framework_in_pages() {
        council.read(CROSSWALKS + "?frameworkCode=contest-2011")
                .then()
                .statusCode(200)
                .body(
                        "items.crosswalkCode",
                        contains(
                                "contest-2011-to-contest-2018",
                                "contest-2011-to-strand-2023",
                                "objective-2009-to-contest-2011"));
        council.read(CROSSWALKS + "?frameworkCode=duty-2099").then().body("items", empty());
        Response first = council.read(CROSSWALKS + "?limit=10&count=true");
        first.then().body("totalItems", equalTo(19));
        council.read(CROSSWALKS + first.path("links.next")).then().body("items", hasSize(9));
    }

    @Test
    void every_entry_of_both_frameworks_is_judged() {
        List<Map<String, ?>> crosswalks =
                council.read(CROSSWALKS + "?limit=500").path("items");
        assertThat(crosswalks).hasSize(19);
        for (Map<String, ?> crosswalk : crosswalks) {
            String address = CROSSWALKS + "/" + crosswalk.get("crosswalkCode");
            for (String side : List.of("from", "to")) {
                List<String> entries = council.read("/v1/frameworks/" + crosswalk.get(side + "FrameworkCode"))
                        .path("entries.entryCode");
                assertThat(distinct(address, "edges." + side + "EntryCode"))
                        .as(address + " " + side)
                        .containsExactlyInAnyOrderElementsOf(entries);
            }
        }
    }

    @Test
    void an_entry_without_a_counterpart_has_none_beside_it() {
        List<Map<String, ?>> crosswalks =
                council.read(CROSSWALKS + "?limit=500").path("items");
        for (Map<String, ?> crosswalk : crosswalks) {
            String address = CROSSWALKS + "/" + crosswalk.get("crosswalkCode");
            for (String side : List.of("fromEntryCode", "toEntryCode")) {
                Set<String> alone = distinct(address, "edges.findAll { it.relation == 'none' }." + side);
                Set<String> paired = distinct(address, "edges.findAll { it.relation != 'none' }." + side);
                assertThat(paired).as(address).noneMatch(alone::contains);
            }
        }
    }

    private Set<String> distinct(String address, String path) {
        List<String> codes = council.read(address).path(path);
        return codes.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
