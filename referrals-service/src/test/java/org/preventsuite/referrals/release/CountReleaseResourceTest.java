package org.preventsuite.referrals.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.referrals.exact.ExactTables;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class CountReleaseResourceTest {
    private static final String SCOPES = "counts:release releases:read changes:read audit:read";
    private static final String ADDRESS = "/v1/count-releases";
    private static final List<String> SECTORS = List.of(
            "education",
            "police",
            "local-authority",
            "community",
            "friends-family",
            "health",
            "hmpps",
            "other",
            "unspecified");
    private static final List<String> GROUPS = List.of("grp-islamist", "grp-extreme-right-wing", "grp-other-or-none");

    private final String council = Councils.fresh();

    private void put(long version, String dimension, List<String> codes, int... counts) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            cells.add(Map.of("code", codes.get(i), "count", i < counts.length ? counts[i] : 0));
        }
        new ExactTables(council)
                .put(ExactTables.address(council, "FY2016-17", dimension), version, Map.of("counts", cells))
                .then()
                .statusCode(204);
    }

    private Map<String, Object> body(String dimension) {
        return Map.of("areaCode", council, "periodId", "FY2016-17", "dimension", dimension);
    }

    private Response publish(String dimension) {
        return Calls.creating(SCOPES, council, body(dimension)).post(ADDRESS);
    }

    private Response get(String address) {
        return Calls.as(SCOPES, council).get(address);
    }

    @Test
    void the_policies_are_public() {
        get("/v1/disclosure-policies")
                .then()
                .statusCode(200)
                .body("items.policyVersion", contains(1))
                .body("items.withheldUpTo", contains(7))
                .body("items.zerosShown", contains(false));
    }

    @Test
    void small_counts_are_withheld_and_others_rounded_and_the_total_is_of_what_is_shown() {
        put(0, "sector", SECTORS, 13, 8, 1);
        Response published = publish("sector");
        published
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("counts.code", equalTo(SECTORS))
                .body("counts.count.status[0]", equalTo("rounded"))
                .body("counts.count.value[0]", equalTo(15))
                .body("counts.count.value[1]", equalTo(10))
                .body("counts.count.status[2]", equalTo("withheld"))
                .body("counts.count[2]", equalTo(Map.of("status", "withheld", "atLeast", 0, "atMost", 7)))
                .body("counts.count[8]", equalTo(Map.of("status", "withheld", "atLeast", 0, "atMost", 7)))
                .body("publishedTotal", equalTo(25))
                .body("certificate", equalTo(Map.of("policyVersion", 1, "withheld", 7, "narrowest", 7, "median", 7)));
        String address = published.header("Location");
        get(address).then().statusCode(200).body("publishedTotal", equalTo(25)).body("supersedes", nullValue());
        Calls.as(SCOPES, council)
                .header("If-None-Match", "\"v1\"")
                .get(address)
                .then()
                .statusCode(304);
        Calls.as(SCOPES, Councils.fresh()).get(address).then().statusCode(404);
    }

    @Test
    void a_table_that_would_give_something_away_by_code_counts_by_coarser_categories_and_says_so() {
        put(0, "sector", SECTORS, 20);
        put(0, "concern-group", GROUPS, 7, 7, 6);
        publish("sector")
                .then()
                .statusCode(201)
                .body("coarsened", equalTo(false))
                .body("grouping", nullValue());
        Response coarse = publish("concern-group");
        coarse.then()
                .statusCode(201)
                .body("coarsened", equalTo(true))
                .body("grouping", equalTo("ideology-or-none"))
                .body("counts.code", contains("grp-islamist-or-extreme-right-wing", "grp-other-or-none"))
                .body("counts.count.status", contains("rounded", "withheld"))
                .body("publishedTotal", equalTo(15));
        get(coarse.header("Location")).then().statusCode(200).body("coarsened", equalTo(true));
    }

    @Test
    void tables_that_would_give_each_other_away_are_refused_without_saying_where() {
        put(0, "concern-group", GROUPS, 7, 7, 6);
        put(0, "sector", SECTORS, 20);
        publish("concern-group").then().statusCode(201);
        refused(publish("sector"), 422, "disclosure-audit-failed")
                .body("errors", nullValue())
                .body(not(containsString("grp-")))
                .body(not(containsString("education")));
        get(ADDRESS).then().body("items.dimension", contains("concern-group"));
        Calls.as(SCOPES, council).get("/v1/changes").then().body("items.resourceId.size()", equalTo(1));
    }

    @Test
    void a_correction_supersedes_and_what_was_published_stays() {
        put(0, "concern-group", GROUPS, 9, 12, 3);
        String first = publish("concern-group").then().statusCode(201).extract().path("id");
        put(1, "concern-group", GROUPS, 9, 18, 3);
        publish("concern-group")
                .then()
                .statusCode(201)
                .body("supersedes", equalTo(first))
                .body("publishedTotal", equalTo(30));
        get(ADDRESS + "/" + first).then().statusCode(200).body("publishedTotal", equalTo(20));
        Response newest = get(ADDRESS + "?areaCode=" + council + "&periodId=FY2016-17&dimension=concern-group&limit=1");
        newest.then().statusCode(200).body("items.supersedes", contains(first));
        get(ADDRESS + newest.path("links.next")).then().body("items.id", contains(first));
        get(ADDRESS + "?dimension=sector").then().body("items", empty());
        refused(Calls.as(SCOPES, Councils.fresh()).get(ADDRESS + "?areaCode=" + council), 403, "area-not-yours");
    }

    @Test
    void the_feed_says_what_was_published_and_nothing_more() {
        put(0, "concern-group", GROUPS, 9, 12, 3);
        publish("concern-group").then().statusCode(201);
        Calls.as(SCOPES, council)
                .get("/v1/changes")
                .then()
                .body("items.resourceType", everyItem(equalTo("count-release")))
                .body("items[0].resource.counts.count.value", contains(10, 10, null))
                .body("items[0].resource.counts.count.status", contains("rounded", "rounded", "withheld"));
        Calls.as(SCOPES, council)
                .get("/v1/audit-entries?resourceType=count-release")
                .then()
                .body("items.action", contains("count-release.published"));
    }

    @Test
    void a_table_says_withheld_where_others_would_leave_a_cell_empty() {
        put(0, "concern-group", GROUPS, 9, 12, 3);
        String id = publish("concern-group").then().statusCode(201).extract().path("id");
        put(1, "concern-group", GROUPS, 19, 12, 3);
        publish("concern-group").then().statusCode(201);
        Response table = Calls.as(SCOPES, council).accept("text/csv").get(ADDRESS);
        table.then().statusCode(200).header("Link", containsString("/csvw/listCountReleases"));
        List<String> rows = table.asString().lines().toList();
        List<String> described =
                Calls.anonymous().get("/csvw/listCountReleases").path("tableSchema.columns.name");
        assertThat(rows.get(0)).isEqualTo(String.join(",", described));
        assertThat(rows).hasSize(1 + 2 * GROUPS.size());
        assertThat(rows.get(1)).contains("," + id + ",,grp-islamist,rounded,20,18,22");
        assertThat(rows.get(4))
                .startsWith(id + "," + council + ",FY2016-17,concern-group,")
                .endsWith(",,,grp-islamist,rounded,10,8,12");
        assertThat(rows.get(6)).endsWith(",grp-other-or-none,withheld,withheld,0,7");
    }

    @Test
    void releases_come_as_lines_too_and_the_header_leads_on() {
        put(0, "concern-group", GROUPS, 9, 12, 3);
        publish("concern-group").then().statusCode(201);
        publish("concern-group").then().statusCode(201);
        Response lines =
                Calls.as(SCOPES, council).accept("application/x-ndjson").get(ADDRESS + "?limit=1");
        lines.then().statusCode(200);
        Map<String, Object> single = get(ADDRESS + "?limit=1").jsonPath().getMap("items[0]");
        assertThat(lines.asString().lines()).hasSize(1);
        assertThat(JsonPath.from(lines.asString()).<String, Object>getMap("")).isEqualTo(single);
        String next = lines.header("Link").replaceAll("^<|>; rel=\"next\"$", "");
        get(ADDRESS + next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("links.next", nullValue());
    }

    /** What a reader could measure of an answer is the same for any two tables that are published alike. */
    @Test
    void nothing_of_an_answer_depends_on_what_is_withheld() {
        put(0, "sector", SECTORS, 13, 8, 0, 0, 0, 0, 0, 0, 0);
        Response first = publish("sector");
        put(1, "sector", SECTORS, 17, 12, 7, 6, 5, 4, 3, 2, 1);
        Response second = publish("sector");
        Response again = get(second.header("Location"));
        assertThat(first.asString()).hasSameSizeAs(second.asString().replaceFirst("\"supersedes\":\"[^\"]*\",", ""));
        assertThat(second.<List<Object>>path("counts")).isEqualTo(first.path("counts"));
        assertThat(second.<Object>path("certificate")).isEqualTo(first.path("certificate"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo(again.header("ETag"));
        List<Object> fed = Calls.as(SCOPES, council).get("/v1/changes").path("items");
        put(2, "sector", SECTORS, 99, 98, 97, 96, 95, 94, 93, 92, 91);
        assertThat(get(second.header("Location")).asString()).isEqualTo(again.asString());
        assertThat(Calls.as(SCOPES, council).get("/v1/changes").<List<Object>>path("items"))
                .isEqualTo(fed);
    }

    @Test
    void only_what_was_put_is_released_and_only_by_its_authority() {
        refused(publish("route"), 422, "nothing-to-release");
        refused(
                Calls.creating(
                                SCOPES,
                                council,
                                Map.of("areaCode", council, "periodId", "FY2016-18", "dimension", "route"))
                        .post(ADDRESS),
                422,
                "nothing-to-release");
        refused(Calls.creating(SCOPES, Councils.fresh(), body("sector")).post(ADDRESS), 403, "area-not-yours");
    }

    @Test
    void a_release_that_is_still_at_work_is_not_made_again() throws SQLException {
        try (Connection beside = PostgresResource.asApplication();
                PreparedStatement lock = beside.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "system-under-test busy-" + council);
            lock.execute();
            refused(
                    Calls.as(SCOPES, council)
                            .header("Idempotency-Key", "busy-" + council)
                            .contentType("application/json")
                            .body(body("sector"))
                            .post(ADDRESS),
                    409,
                    "request-in-progress");
        }
    }

    private static ValidatableResponse refused(Response answer, int status, String slug) {
        return answer.then().statusCode(status).body("type", endsWith(":" + slug));
    }
}
