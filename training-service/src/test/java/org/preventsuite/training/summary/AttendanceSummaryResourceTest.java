package org.preventsuite.training.summary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

/** What sessions add to the figures of a period and of a day. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class AttendanceSummaryResourceTest {
    private final String area = Councils.fresh();

    private ValidatableResponse summary(String period) {
        return Given.read("/v1/attendance-summary?areaCode=" + area + "&periodId=" + period, area)
                .statusCode(200);
    }

    private String staff(String name, int headCount) {
        return Given.created("/v1/audiences", area, """
            {"areaCode": "%s", "name": "%s", "kind": "staff",
             "headCounts": [{"asAt": "2016-04-01", "count": %d, "source": "HR list"}]}
            """.formatted(area, name, headCount))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String expiring(int months) {
        return Given.created("/v1/courses", area, """
            {"areaCode": "%s", "title": "Workshop", "deliveryMode": "classroom", "validityMonths": %d,
             "countsTowardsCoverage": true}
            """.formatted(area, months))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse coverage(String asAt) {
        return Given.read("/v1/coverage?areaCode=" + area + "&asAt=" + asAt, area)
                .statusCode(200);
    }

    @Test
    void sessions_within_a_period_stand_beside_its_statements_on_their_own_basis() {
        String housing = Given.audience(area, "Housing", "staff");
        String members = Given.audience(area, "Members", "members");
        String course = Given.course(area, "Session");
        Given.statement(area, "individuals", housing, 35);
        Given.session(area, course, "\"heldOn\": \"2016-12-05\"", housing, "individuals", 7);
        Given.session(area, course, "\"heldOn\": \"2016-12-05\"", members, "individuals", 2);
        Given.session(area, course, "\"periodId\": \"FY2016-17-Q3\"", housing, "attendances", 9);
        Given.session(area, course, "\"heldOn\": \"2017-04-01\"", housing, "individuals", 100);

        summary("FY2016-17")
                .body("bases.basis", contains("individuals", "attendances"))
                .body("bases.total", contains(44, 9))
                .body("bases.staff", contains(42, 9))
                .body("bases.notStaff", contains(2, 0))
                .body("bases.statements", contains(1, 0))
                .body("bases.sessions", contains(2, 1))
                .body("bases[0].audiences.name", contains("Housing", "Members"))
                .body("bases[0].audiences.count", contains(42, 2))
                .body("bases.uncounted", contains(nullValue(), nullValue()));
        summary("FY2016-17-Q3").body("bases.total", contains(9, 9)).body("bases[0].statements", equalTo(0));
        summary("2016-12").body("bases.basis", contains("individuals")).body("bases[0].total", equalTo(9));
        summary("2016-11").body("bases", empty());
    }

    @Test
    void an_invitation_without_a_number_is_no_zero() {
        String everybody = Given.audience(area, "All staff", "staff");
        Given.created("/v1/sessions", area, """
            {"areaCode": "%s", "courseId": "%s", "periodId": "FY2016-17",
             "attendance": [{"audienceId": "%s", "basis": "invitations"}]}
            """.formatted(area, Given.emailedLink(area), everybody))
                .statusCode(201);

        summary("FY2016-17")
                .body("bases.basis", contains("invitations"))
                .body("bases[0].sessions", equalTo(1))
                .body("bases[0].uncounted", equalTo(1))
                .body("bases[0].audiences", empty())
                .body("bases[0].total", equalTo(0));
    }

    @Test
    void who_came_to_a_session_is_covered_from_its_day_until_it_expires() {
        String housing = staff("Housing", 40);
        Given.session(area, expiring(12), "\"heldOn\": \"2016-12-05\"", housing, "individuals", 30);

        coverage("2016-12-04").body("figure.covered", empty());
        coverage("2016-12-05")
                .body("figure.covered.covered", contains(30))
                .body("figure.covered.ratePercent", contains(75.0f))
                .body("figure.covered[0].cautions", empty());
        coverage("2017-12-04").body("figure.covered.covered", contains(30));
        coverage("2017-12-05").body("figure.covered", empty()).body("leftOut.reason", contains("expired"));
    }

    @Test
    void the_same_people_on_two_bases_are_not_added() {
        String housing = staff("Housing", 40);
        String course = Given.course(area, "Session");
        Given.created("/v1/sessions", area, """
            {"areaCode": "%s", "courseId": "%s", "heldOn": "2016-12-05", "attendance": [
              {"audienceId": "%s", "basis": "individuals", "count": 30},
              {"audienceId": "%s", "basis": "completions", "count": 28},
              {"audienceId": "%s", "basis": "attendances", "count": 31}]}
            """.formatted(area, course, housing, housing, housing))
                .statusCode(201);

        coverage("2017-03-31")
                .body("figure.covered.basis", contains("individuals", "completions"))
                .body("figure.covered.covered", contains(30, 28))
                .body("figure.covered.cautions.flatten()", empty())
                .body("leftOut.reason", contains("basis-not-counted"));
    }

    @Test
    void people_of_several_sources_are_counted_with_a_caution() {
        String housing = staff("Housing", 40);
        String course = Given.course(area, "Session");
        Given.session(area, course, "\"heldOn\": \"2016-12-05\"", housing, "individuals", 30);
        Given.session(area, course, "\"heldOn\": \"2016-12-06\"", housing, "individuals", 5);

        coverage("2017-03-31")
                .body("figure.covered.covered", contains(35))
                .body("figure.covered[0].cautions", hasItem("several-statements"));
    }
}
