package org.preventsuite.plans.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class FrameworkResourceTest {
    private static final String FRAMEWORKS = "/v1/frameworks";

    private final Council council = Council.fresh();

    @Test
    void twelve_frameworks_with_seventy_entries_are_shipped() {
        Response all = council.read(FRAMEWORKS + "?count=true");
        all.then().statusCode(200).body("totalItems", equalTo(12)).body("items", hasSize(12));
        List<List<?>> entries = all.path("items.entries");
        assertThat(entries.stream().mapToInt(List::size).sum()).isEqualTo(70);
    }

    @Test
    void a_framework_is_read_with_its_entries_in_their_order() {
        council.read(FRAMEWORKS + "/strand-2023")
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("entries.entryCode", contains("ideology", "individuals", "institutions"))
                .body("validFrom", equalTo("2011-06-07"))
                .body("validTo", nullValue());
        council.readUnless(FRAMEWORKS + "/strand-2023", 1).then().statusCode(304);
        council.read(FRAMEWORKS + "/duty-2099").then().statusCode(404);
    }

    @Test
    void a_benchmark_set_names_its_scales_and_what_is_met_where_a_source_says_so() {
        council.read(FRAMEWORKS + "/benchmark-2024")
                .then()
                .body("entries", hasSize(8))
                .body("scales.scale", contains("met-exceeding", "zero-to-five"))
                .body("scales.metFrom", contains("met", null));
        council.read(FRAMEWORKS + "/ni35-2008").then().body("scales.scale", contains("one-to-five"));
        council.read(FRAMEWORKS + "/strand-2023").then().body("scales", nullValue());
    }

    @Test
    void frameworks_come_in_pages() {
        Response first = council.read(FRAMEWORKS + "?limit=11");
        first.then().body("items", hasSize(11));
        council.read(FRAMEWORKS + first.path("links.next"))
                .then()
                .body("items.frameworkCode", contains("toolkit-2024"))
                .body("links.next", nullValue());
    }
}
