package org.preventsuite.referrals.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.referrals.exact.ExactTables;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** A force area and its four councils count the same people. Each test has a year of its own, for areas are few. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class TerritoryReleaseTest {
    private static final String FORCE = "E23000013";
    private static final String FIRST = "E06000001";
    private static final String SECOND = "E06000002";

    private static ValidatableResponse release(String area, String year, int islamist, int rightWing, int other) {
        new ExactTables(area)
                .put(
                        ExactTables.address(area, year, "concern-group"),
                        0,
                        Map.of(
                                "counts",
                                List.of(
                                        Map.of("code", "grp-islamist", "count", islamist),
                                        Map.of("code", "grp-extreme-right-wing", "count", rightWing),
                                        Map.of("code", "grp-other-or-none", "count", other))))
                .then()
                .statusCode(204);
        return Calls.creating(
                        "counts:release",
                        area,
                        Map.of("areaCode", area, "periodId", year, "dimension", "concern-group"))
                .post("/v1/count-releases")
                .then();
    }

    @Test
    void the_last_councils_are_not_to_be_had_by_taking_the_others_away() {
        release(FIRST, "FY2101-02", 18, 38, 9).statusCode(201);
        release(SECOND, "FY2101-02", 8, 38, 9).statusCode(201);
        release(FORCE, "FY2101-02", 26, 76, 18).statusCode(422).body("type", endsWith(":disclosure-audit-failed"));
    }

    @Test
    void a_force_area_with_room_for_its_councils_is_published() {
        release(FIRST, "FY2102-03", 18, 40, 9).statusCode(201);
        release(FORCE, "FY2102-03", 40, 100, 30)
                .statusCode(201)
                .body(
                        "certificate.withheld",
                        equalTo(4)); // of the councils without any: three codes, two of them taken together
        release(SECOND, "FY2102-03", 3, 10, 20).statusCode(201);
        Calls.as("releases:read", FORCE)
                .get("/v1/count-releases?periodId=FY2102-03")
                .then()
                .body("items.areaCode", contains(SECOND, FORCE, FIRST));
    }

    @Test
    void councils_without_a_table_of_their_force_are_strangers() {
        release(FIRST, "FY2103-04", 18, 40, 9).statusCode(201).body("certificate.withheld", equalTo(0));
        release(SECOND, "FY2103-04", 1, 2, 3).statusCode(201).body("certificate.withheld", equalTo(3));
    }

    @Test
    void a_group_is_the_sum_of_what_its_areas_published() {
        release(FIRST, "FY2104-05", 13, 40, 9).statusCode(201);
        release(SECOND, "FY2104-05", 20, 3, 8).statusCode(201);
        release("E06000003", "FY2104-05", 33, 0, 10).statusCode(201);
        group("FY2104-05")
                .statusCode(200)
                .body("coarsened", equalTo(false))
                .body("releasedAreaCodes", contains(FIRST, SECOND, "E06000003"))
                .body("missingAreaCodes", contains("E06000004"))
                .body("counts.code", contains("grp-islamist", "grp-extreme-right-wing", "grp-other-or-none"))
                .body("counts.basis", contains("sum-of-published", "interval", "sum-of-published"))
                .body("counts.value", contains(15 + 20 + 35, null, 10 + 10 + 10))
                .body("counts.atLeast", contains(13 + 18 + 33, 38, 8 + 8 + 8))
                .body("counts.atMost", contains(17 + 22 + 37, 42 + 7 + 7, 12 + 12 + 12));
    }

    @Test
    void a_group_without_any_release_has_no_counts() {
        group("FY2105-06").statusCode(200).body("counts", empty()).body("missingAreaCodes.size()", equalTo(4));
        Calls.as("releases:read", "E23000015")
                .get("/v1/group-counts?groupCode=E23000015&periodId=FY2105-06&dimension=sector")
                .then()
                .statusCode(200)
                .body("missingAreaCodes", hasItems("E06000021", "E07000199"))
                .body("missingAreaCodes", not(hasItem("E10000028"))); // its districts stand for it
    }

    @Test
    void a_group_is_not_for_everybody_and_no_area_is_a_group() {
        Calls.as("releases:read", FIRST)
                .get("/v1/group-counts?groupCode=" + FORCE + "&periodId=FY2105-06&dimension=sector")
                .then()
                .statusCode(403)
                .body("type", endsWith(":area-not-yours"));
        Calls.as("releases:read", FIRST)
                .get("/v1/group-counts?groupCode=" + FIRST + "&periodId=FY2105-06&dimension=sector")
                .then()
                .statusCode(404);
    }

    @Test
    void where_one_area_counts_coarser_the_group_does() {
        release(FIRST, "FY2106-07", 7, 7, 6).statusCode(201);
        release(SECOND, "FY2106-07", 13, 20, 9).statusCode(201);
        sector("E06000003", "FY2106-07", 20).statusCode(201);
        release("E06000003", "FY2106-07", 7, 7, 6).statusCode(201).body("coarsened", equalTo(true));
        group("FY2106-07")
                .statusCode(200)
                .body("coarsened", equalTo(true))
                .body("counts.code", contains("grp-islamist-or-extreme-right-wing", "grp-other-or-none"))
                .body("counts.basis", contains("interval", "interval"))
                .body("counts.atLeast", contains(0 + 13 + 18 + 13, 0 + 8 + 0))
                .body("counts.atMost", contains(14 + 17 + 22 + 17, 7 + 12 + 7));
    }

    private static ValidatableResponse group(String year) {
        return Calls.as("releases:read", FORCE)
                .get("/v1/group-counts?groupCode=" + FORCE + "&periodId=" + year + "&dimension=concern-group")
                .then();
    }

    private static ValidatableResponse sector(String area, String year, int education) {
        List<Map<String, Object>> counts = new ArrayList<>();
        List<String> others = List.of(
                "police", "local-authority", "community", "friends-family", "health", "hmpps", "other", "unspecified");
        counts.add(Map.of("code", "education", "count", education));
        others.forEach(code -> counts.add(Map.of("code", code, "count", 0)));
        new ExactTables(area)
                .put(ExactTables.address(area, year, "sector"), 0, Map.of("counts", counts))
                .then()
                .statusCode(204);
        return Calls.creating("counts:release", area, Map.of("areaCode", area, "periodId", year, "dimension", "sector"))
                .post("/v1/count-releases")
                .then();
    }
}
