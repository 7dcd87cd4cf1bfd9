package org.preventsuite.training.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class CoverageSeriesResourceTest {
    private static final String COUNTY = "E10000028";
    private static final String MEMBER = "E07000195";

    private static ValidatableResponse series(String area, String from, String to, String more) {
        return Given.read("/v1/coverage-series?areaCode=" + area + "&from=" + from + "&to=" + to + more, area);
    }

    private static String audience(String area, String name, String kind, int count) {
        return Given.created("/v1/audiences", area, """
            {"areaCode": "%s", "name": "%s", "kind": "%s",
             "headCounts": [{"asAt": "2016-04-01", "count": %d, "source": "HR list"}]}
            """.formatted(area, name, kind, count))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String stated(String area, String period, String course, String audience, int count) {
        return Given.created("/v1/attendance-statements", area, """
            {"areaCode": "%s", "periodId": "%s", "basis": "individuals", "courseId": "%s",
             "lines": [{"audienceId": "%s", "count": %d}]}
            """.formatted(area, period, course, audience, count))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_committee_sees_33_percent_become_73_and_late_data_restate_it() {
        String area = Councils.fresh();
        String session = Given.course(area, "Session");
        String housing = audience(area, "Housing", "staff", 500);
        audience(area, "Adult learners", "learners", 90);
        stated(area, "FY2016-17-Q1", session, housing, 165);
        stated(area, "FY2016-17-Q2", session, housing, 202);

        series(area, "2016-03-31", "2016-12-30", "&kind=staff")
                .statusCode(200)
                .body("kind", equalTo("staff"))
                .body("points.asAt", contains("2016-03-31", "2016-06-30", "2016-09-30"))
                .body("points.status", contains("no-denominator", "shown", "shown"))
                .body("points[0].figure", nullValue())
                .body("points[1].figure.base.headCount", equalTo(500))
                .body("points[1].figure.covered.ratePercent", contains(33.0f))
                .body("points[2].figure.covered.ratePercent", contains(73.4f))
                .body("points[2].figure.covered[0].cautions", contains("several-statements"));
        series(area, "2016-04-01", "2016-06-30", "").body("points[0].figure.base.headCount", equalTo(590));

        String before = series(area, "2016-04-01", "2016-06-30", "&kind=staff")
                .body("points.restatements.flatten()", empty())
                .extract()
                .path("knownAt");

        String late = stated(area, "2016-05", session, housing, 10);
        JsonPath restated = series(area, "2016-04-01", "2016-06-30", "&kind=staff")
                .body("points[0].figure.covered.ratePercent", contains(35.0f))
                .body("points[0].restatements.figure.covered.ratePercent.flatten()", contains(33.0f))
                .body("points[0].restatements[0].broughtBy.resourceType", contains("attendance-statement"))
                .body("points[0].restatements[0].broughtBy.resourceId", contains(late))
                .extract()
                .jsonPath();
        assertThat(restated.getString("points[0].restatements[0].restatedAt"))
                .isEqualTo(restated.getString("points[0].knownFrom"))
                .isEqualTo(restated.getString("knownAt"))
                .isGreaterThan(before);
        series(area, "2016-04-01", "2016-06-30", "&kind=staff&knownAt=" + before)
                .body("points[0].figure.covered.ratePercent", contains(33.0f))
                .body("points.restatements.flatten()", empty());
    }

    @Test
    void a_small_audience_is_withheld_from_all_but_its_own_council() {
        String name = "Series of a small team";
        audience(MEMBER, name, "schools", 9);
        String address = "/v1/coverage-series?areaCode=" + MEMBER + "&from=2016-06-30&to=2016-06-30&kind=schools";

        Given.read(address, MEMBER).body("points.status", contains("shown"));
        Given.read(address, COUNTY).body("points.status", contains("withheld")).body("points[0].figure", nullValue());
    }

    @Test
    void what_makes_no_series_is_refused() {
        String area = Councils.fresh();
        series(area, "2016-04-01", "2017-03-31", "").statusCode(409).body("type", endsWith(":no-denominator"));
        series(area, "2016-04-01", "2016-06-29", "")
                .statusCode(400)
                .body("errors.parameter", contains("to"))
                .body("errors.code", contains("no-quarter-end"));
        series(area, "2016-04-01", "2036-04-02", "").statusCode(400).body("errors.code", contains("too-long"));
        Given.read("/v1/coverage-series?areaCode=" + Councils.fresh() + "&from=2016-04-01&to=2017-03-31", area)
                .statusCode(403)
                .body("type", endsWith(":area-not-yours"));
    }
}
