package org.preventsuite.referrals.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
}
