package org.preventsuite.training.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class CoverageResourceTest {
    private static final String COUNTY = "E10000028";
    private static final String MEMBER = "E07000196";

    private static ValidatableResponse coverage(String area, String asAt, String more) {
        return Given.read("/v1/coverage?areaCode=" + area + "&asAt=" + asAt + more, area);
    }

    private static String audience(String area, String name, String kind, String asAt, int count) {
        return Given.created("/v1/audiences", area, """
                {"areaCode": "%s", "name": "%s", "kind": "%s",
                 "headCounts": [{"asAt": "%s", "count": %d, "source": "HR list"}]}
                """.formatted(area, name, kind, asAt, count))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String course(String area, int validityMonths) {
        return Given.created("/v1/courses", area, """
                {"areaCode": "%s", "title": "Workshop", "deliveryMode": "classroom", "validityMonths": %d,
                 "countsTowardsCoverage": true}
                """.formatted(area, validityMonths))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void stated(String area, String period, String basis, String course, String audience, int count) {
        Given.created("/v1/attendance-statements", area, """
                {"areaCode": "%s", "periodId": "%s", "basis": "%s", "courseId": "%s",
                 "lines": [{"audienceId": "%s", "count": %d}]}
                """.formatted(area, period, basis, course, audience, count))
                .statusCode(201);
    }

    @Test
    void coverage_is_people_of_a_head_count_with_its_day_and_source() {
        String area = Councils.fresh();
        String session = Given.course(area, "Session");
        String refuse = audience(area, "Refuse and recycling", "staff", "2016-04-01", 120);
        String housing = audience(area, "Housing", "staff", "2016-10-01", 68);
        String learners = audience(area, "Adult learners", "learners", "2016-09-01", 100);
        stated(area, "FY2016-17", "individuals", session, refuse, 65);
        stated(area, "FY2016-17", "individuals", session, housing, 35);
        stated(area, "FY2016-17", "individuals", session, learners, 65);

        coverage(area, "2017-03-31", "")
                .statusCode(200)
                .body("areaCode", equalTo(area))
                .body("asAt", equalTo("2017-03-31"))
                .body("figure.base.headCount", equalTo(288))
                .body("figure.base.oldestAsAt", equalTo("2016-04-01"))
                .body("figure.base.newestAsAt", equalTo("2016-10-01"))
                .body("figure.base.sources", contains("HR list"))
                .body("figure.covered.covered", contains(165))
                .body("figure.covered.ratePercent", contains(57.3f))
                .body("figure.covered[0].cautions", empty())
                .body("kinds.kind", contains("staff", "learners"))
                .body("kinds.figure.base.headCount", contains(188, 100))
                .body("kinds[0].figure.covered.ratePercent", contains(53.2f))
                .body("audiences.name", contains("Adult learners", "Housing", "Refuse and recycling"))
                .body("audiences.status", contains("shown", "shown", "shown"))
                .body("audiences[2].figure.covered.ratePercent", contains(54.2f))
                .body("leftOut", empty());
        coverage(area, "2017-03-31", "&kind=staff")
                .body("figure.base.headCount", equalTo(188))
                .body("leftOut.name", contains("Adult learners"))
                .body("leftOut.reason", contains("not-staff"));
        coverage(area, "2017-03-31", "&kind=learners")
                .body("audiences.name", contains("Adult learners"))
                .body("leftOut", empty());
        coverage(area, "2017-03-31", "&audienceId=" + housing).body("figure.base.headCount", equalTo(68));
        coverage(area, "2016-12-31", "").body("figure.covered", empty());
    }

    @Test
    void nothing_that_is_no_training_counts_and_all_of_it_is_listed() {
        String area = Councils.fresh();
        String session = Given.course(area, "Session");
        String yearly = course(area, 12);
        String housing = audience(area, "Housing", "staff", "2016-04-01", 100);
        Given.audience(area, "Planning", "staff");
        stated(area, "FY2016-17", "invitations", Given.emailedLink(area), housing, 900);
        stated(area, "FY2016-17", "attendances", session, housing, 70);
        stated(area, "FY2015-16", "individuals", yearly, housing, 40);
        stated(area, "FY2016-17", "individuals", yearly, housing, 20);
        stated(area, "FY2016-17", "completions", session, housing, 30);
        Given.statement(area, "individuals", housing, 7);

        coverage(area, "2017-03-31", "")
                .body("figure.covered.basis", contains("individuals", "completions"))
                .body("figure.covered.covered", contains(20, 30))
                .body(
                        "leftOut.reason",
                        containsInAnyOrder(
                                "exposure-only", "basis-not-counted", "expired", "course-not-counted", "no-head-count"))
                .body("leftOut.find { it.reason == 'exposure-only' }.count", equalTo(900))
                .body("leftOut.find { it.reason == 'basis-not-counted' }.basis", equalTo("attendances"))
                .body("leftOut.find { it.reason == 'expired' }.count", equalTo(40))
                .body("leftOut.find { it.reason == 'course-not-counted' }.count", equalTo(7))
                .body("leftOut.find { it.reason == 'no-head-count' }.name", equalTo("Planning"))
                .body("leftOut.find { it.reason == 'no-head-count' }.count", nullValue());
        coverage(area, "2017-03-30", "").body("figure.covered.covered", contains(40));
    }

    @Test
    void the_policy_says_which_courses_count_and_for_how_long() {
        String area = Councils.fresh();
        String session = Given.course(area, "Session");
        String yearly = course(area, 12);
        String housing = audience(area, "Housing", "staff", "2016-04-01", 100);
        stated(area, "FY2016-17", "individuals", session, housing, 30);
        stated(area, "FY2016-17", "individuals", yearly, housing, 20);

        coverage(area, "2017-03-31", "")
                .body("figure.covered.covered", contains(50))
                .body("figure.covered[0].cautions", contains("several-statements"));
        Given.stored("/v1/coverage-policies/" + area, area, "\"v0\"", """
                {"courses": [{"courseId": "%s", "validityMonths": 24}]}
                """.formatted(yearly))
                .statusCode(200);
        coverage(area, "2018-03-31", "")
                .body("figure.covered.covered", contains(20))
                .body("leftOut.reason", contains("course-not-counted"));
        coverage(area, "2019-03-31", "").body("figure.covered", empty()).body("leftOut.reason", hasItem("expired"));
    }

    @Test
    void more_people_than_there_are_is_shown_with_a_caution() {
        String area = Councils.fresh();
        String housing = audience(area, "Housing", "staff", "2016-04-01", 20);
        audience(area, "Planning", "staff", "2016-04-01", 80);
        stated(area, "FY2016-17", "individuals", Given.course(area, "Session"), housing, 25);

        coverage(area, "2017-03-31", "")
                .body("audiences[0].figure.covered.covered", contains(25))
                .body("audiences[0].figure.covered.ratePercent", contains(125.0f))
                .body("audiences[0].figure.covered[0].cautions", contains("above-base"))
                .body("figure.covered.ratePercent", contains(25.0f))
                .body("figure.covered[0].cautions", contains("above-base"));
    }

    @Test
    void an_audience_of_nobody_has_no_rate() {
        String area = Councils.fresh();
        String housing = audience(area, "Housing", "staff", "2016-04-01", 0);
        stated(area, "FY2016-17", "individuals", Given.course(area, "Session"), housing, 0);

        coverage(area, "2017-03-31", "")
                .statusCode(200)
                .body("figure.base.headCount", equalTo(0))
                .body("figure.covered.ratePercent", contains(nullValue()));
    }

    @Test
    void without_a_head_count_there_is_no_denominator() {
        String area = Councils.fresh();
        coverage(area, "2017-03-31", "").statusCode(409).body("type", endsWith(":no-denominator"));
        String housing = Given.audience(area, "Housing", "staff");
        stated(area, "FY2016-17", "individuals", Given.course(area, "Session"), housing, 35);
        audience(area, "Planning", "staff", "2017-04-01", 80);

        coverage(area, "2017-03-31", "").statusCode(409).body("type", endsWith(":no-denominator"));
        coverage(area, "2017-04-01", "").statusCode(200);
        coverage(area, "2017-04-01", "&audienceId=" + housing).statusCode(409);
    }

    @Test
    void a_small_audience_is_withheld_from_all_but_its_own_council() {
        String session = Given.course(MEMBER, "Coverage session");
        String small = audience(MEMBER, "Coverage of a small team", "partner", "2016-04-01", 9);
        audience(MEMBER, "Coverage of a team", "partner", "2016-04-01", 30);
        stated(MEMBER, "FY2016-17", "individuals", session, small, 4);
        stated(MEMBER, "FY2016-17", "attendances", session, small, 6);
        String address = "/v1/coverage?areaCode=" + MEMBER + "&asAt=2017-03-31&kind=partner";

        Given.read(address, MEMBER)
                .body("figure.base.headCount", equalTo(39))
                .body("audiences.status", not(hasItem("withheld")))
                .body("leftOut.audienceId", contains(small));
        Given.read(address, COUNTY)
                .statusCode(200)
                .body("figure.base.headCount", equalTo(30))
                .body("figure.covered", empty())
                .body("audiences.status", contains("withheld", "shown"))
                .body("audiences[0].figure", nullValue())
                .body("leftOut", empty());
        Given.read(address + "&audienceId=" + small, COUNTY)
                .statusCode(200)
                .body("figure", nullValue())
                .body("kinds", empty());
    }

    @Test
    void an_area_out_of_sight_and_a_day_that_is_none_are_refused() {
        String area = Councils.fresh();
        Given.read("/v1/coverage?areaCode=" + Councils.fresh() + "&asAt=2017-03-31", area)
                .statusCode(403)
                .body("type", endsWith(":area-not-yours"));
        coverage(area, "2017-02-30", "").statusCode(400).body("errors.parameter", contains("asAt"));
        coverage(area, "2017-03", "").statusCode(400);
        Given.read("/v1/coverage?areaCode=" + area, area).statusCode(400).body("errors.parameter", contains("asAt"));
    }
}
