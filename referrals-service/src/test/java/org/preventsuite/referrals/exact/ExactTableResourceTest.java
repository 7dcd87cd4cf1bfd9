package org.preventsuite.referrals.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.preventsuite.referrals.exact.ExactTables.SCOPES;
import static org.preventsuite.referrals.exact.ExactTables.cell;
import static org.preventsuite.referrals.exact.ExactTables.groups;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.HeardLog;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ExactTableResourceTest {
    private final String council = Councils.fresh();
    private final ExactTables tables = new ExactTables(council);

    @Test
    void a_table_is_put_replaced_on_its_version_and_read_in_the_order_of_the_catalogue() {
        tables.put(0, groups(9, 12, 3)).then().statusCode(204).header("ETag", "\"v1\"");
        refused(tables.put(0, groups(9, 12, 4)), 412, "precondition-failed").body("currentVersion", equalTo(1));
        tables.put(1, groups(9, 12, 4)).then().statusCode(204).header("ETag", "\"v2\"");
        tables.read("check-of-the-return")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("areaCode", equalTo(council))
                .body("periodId", equalTo("FY2016-17"))
                .body("dimension", equalTo("concern-group"))
                .body("counts.code", contains("grp-islamist", "grp-extreme-right-wing", "grp-other-or-none"))
                .body("counts.count", contains(9, 12, 4));
    }

    @Test
    void a_table_is_whole_or_refused() {
        Map<String, Object> islamist = cell("grp-islamist", 9);
        refused(
                        tables.put(0, Map.of("counts", List.of(islamist, islamist, cell("education", 1)))),
                        422,
                        "not-a-whole-table")
                .body("errors.code", containsInAnyOrder("repeated", "unknown-code", "missing-code", "missing-code"));
        refused(tables.read("was-it-stored"), 404, "not-found");
    }

    @Test
    void what_is_neither_code_nor_count_is_taken_for_personal_data_and_not_repeated() {
        for (Object cell : List.of(
                Map.of("code", "grp-islamist", "count", 1, "Jane Doe", 1),
                Map.of("code", "grp-islamist", "count", 1, "school", "Jane Doe"))) {
            refused(tables.put(0, Map.of("counts", List.of(cell))), 422, "personal-data-not-accepted")
                    .body(not(containsString("Jane")))
                    .body(not(containsString("school")));
        }
        refused(tables.put(0, Map.of("counts", List.of(), "ward", "E05000001")), 422, "personal-data-not-accepted");
        refused(tables.put(0, Map.of("counts", List.of(cell("Jane Doe", 1)))), 400, "malformed-request")
                .body(not(containsString("Jane")));
        refused(tables.put(0, Map.of("counts", List.of(cell("grp-islamist", -1)))), 400, "malformed-request");
    }

    @Test
    void every_reading_leaves_its_purpose_in_the_audit_and_no_version_in_the_feed() {
        tables.put(0, groups(9, 12, 3)).then().statusCode(204);
        tables.read("annual-return").then().statusCode(200);
        Calls.as(SCOPES, council)
                .header("Purpose", "annual-return-again")
                .header("If-None-Match", "\"v1\"")
                .get(tables.address())
                .then()
                .statusCode(304);
        Calls.as(SCOPES, council)
                .get("/v1/audit-entries?resourceType=exact-counts")
                .then()
                .body("items.action", contains("exact-counts.read", "exact-counts.read", "exact-counts.replaced"))
                .body("items[0].purpose", equalTo("annual-return-again"))
                .body("items[1].purpose", equalTo("annual-return"));
        Calls.as(SCOPES, council).get("/v1/changes").then().statusCode(200).body("items", empty());
    }

    @Test
    void without_a_purpose_nothing_is_read() {
        tables.put(0, groups(9, 12, 3)).then().statusCode(204);
        refused(Calls.as(SCOPES, council).get(tables.address()), 400, "malformed-request")
                .body("errors.header", contains("Purpose"));
        Calls.as(SCOPES, council)
                .get("/v1/audit-entries?resourceType=exact-counts")
                .then()
                .body("items.action", everyItem(equalTo("exact-counts.replaced")));
    }

    @Test
    void only_the_authority_itself_reads_and_puts() {
        ExactTables tamworth = new ExactTables("E07000199");
        String stored = tamworth.read("which-version").getHeader("ETag");
        tamworth.put(stored == null ? 0 : Long.parseLong(stored.replaceAll("\\D", "")), groups(1, 1, 1))
                .then()
                .statusCode(204);
        ExactTables county = new ExactTables("E10000028");
        refused(
                Calls.as(SCOPES, "E10000028").header("Purpose", "county-sum").get(tamworth.address()),
                403,
                "area-not-yours");
        refused(county.put(tamworth.address(), 1, groups(1, 1, 1)), 403, "area-not-yours");
        refused(
                Calls.as(SCOPES, Councils.fresh()).header("Purpose", "curious").get(tamworth.address()),
                404,
                "not-found");
    }

    @Test
    void a_year_that_is_none_or_was_not_counted_has_no_table() {
        for (String year : List.of("FY2016-18", "FY2014-15", "2016-17")) {
            refused(tables.put(ExactTables.address(council, year, "sector"), 0, groups(1, 1, 1)), 404, "not-found");
        }
        refused(tables.put(ExactTables.address(council, "FY2016-17", "ward"), 0, groups(1, 1, 1)), 404, "not-found");
    }

    @Test
    void no_count_is_logged() {
        try (HeardLog log = new HeardLog()) {
            tables.put(0, groups(918273, 918273, 918273)).then().statusCode(204);
            tables.put(0, groups(918273, 918273, 918273)).then().statusCode(412);
            tables.read("what-is-logged").then().statusCode(200);
            assertThat(log.lines()).noneMatch(line -> line.contains("918273"));
        }
    }

    private static ValidatableResponse refused(Response answer, int status, String slug) {
        return answer.then().statusCode(status).body("type", endsWith(":" + slug));
    }
}
