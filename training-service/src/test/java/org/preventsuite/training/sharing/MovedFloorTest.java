package org.preventsuite.training.sharing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class MovedFloorTest {
    private static final String COUNTY = "E10000028";
    private static final String MEMBER = "E07000193";

    @Test
    void a_floor_that_moves_makes_audiences_small_and_what_counts_them_new() {
        String housing = Given.created("/v1/audiences", MEMBER, """
            {"areaCode": "%s", "name": "Housing", "kind": "staff",
             "headCounts": [{"asAt": "2016-04-01", "count": 68, "source": "HR list"}]}
            """.formatted(MEMBER))
                .statusCode(201)
                .extract()
                .path("id");
        String audience = "/v1/audiences/" + housing;
        String statement = "/v1/attendance-statements/" + Given.statement(MEMBER, "individuals", housing, 35);
        Given.read(statement, COUNTY).body("partsTotal", equalTo(35));

        Given.stored("/v1/coverage-policies/" + MEMBER, MEMBER, "\"v0\"", "{\"smallAudienceFloor\": 100}")
                .statusCode(200);
        Given.read(statement, COUNTY).header("ETag", "\"v2\"").body("lines.count", contains(nullValue()));
        Given.read(audience, COUNTY).header("ETag", "\"v2\"").body("headCounts.count", contains(nullValue()));

        Given.stored("/v1/coverage-policies/" + MEMBER, MEMBER, "\"v1\"", "{\"smallAudienceFloor\": 60}")
                .statusCode(200);
        Given.read(statement, COUNTY).header("ETag", "\"v3\"").body("lines.count", contains(35));
        Given.read(audience, COUNTY).header("ETag", "\"v3\"").body("headCounts.count", contains(68));
    }
}
