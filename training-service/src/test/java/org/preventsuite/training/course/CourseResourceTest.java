package org.preventsuite.training.course;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class CourseResourceTest {
    private static final String EMAILED_LINK = """
            {"areaCode": "%s", "title": "Information link", "deliveryMode": "email-link", "countsTowardsCoverage": %s}
            """;

    @Test
    void a_course_is_added_read_changed_and_deleted() {
        String area = Councils.fresh();
        String id = Given.created("/v1/courses", area, """
                {"areaCode": "%s", "title": "Workshop", "courseCode": "wrap", "deliveryMode": "webinar-live",
                 "validityMonths": 36, "countsTowardsCoverage": true}
                """.formatted(area))
                .statusCode(201)
                .extract()
                .path("id");
        String address = "/v1/courses/" + id;

        Given.read(address, area)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("deliveryMode", equalTo("webinar-live"))
                .body("validityMonths", equalTo(36));
        Calls.as(Given.SCOPES, area)
                .header("If-None-Match", "\"v1\"")
                .get(address)
                .then()
                .statusCode(304);
        Given.patched(address, area, "\"v1\"", "{\"validityMonths\": null, \"deliveryMode\": \"e-learning\"}")
                .statusCode(200)
                .body("validityMonths", nullValue())
                .body("deliveryMode", equalTo("e-learning"))
                .body("courseCode", equalTo("wrap"));
        Given.patched(address, area, "\"v1\"", "{\"title\": \"Other\"}").statusCode(412);
        Given.deleted(address, area, "\"v1\"").statusCode(412);
        Given.deleted(address, area, "\"v2\"").statusCode(204);
        Given.read(address, area).statusCode(404);
    }

    @Test
    void an_emailed_link_is_exposure_and_not_training() {
        String area = Councils.fresh();
        Given.created("/v1/courses", area, EMAILED_LINK.formatted(area, true))
                .statusCode(422)
                .body("type", endsWith(":exposure-is-not-training"))
                .body("errors.pointer", contains("/countsTowardsCoverage"));
        String link = Given.created("/v1/courses", area, EMAILED_LINK.formatted(area, false))
                .statusCode(201)
                .extract()
                .path("id");
        Given.patched("/v1/courses/" + link, area, "\"v1\"", "{\"countsTowardsCoverage\": true}")
                .statusCode(422)
                .body("type", endsWith(":exposure-is-not-training"));
        String session = Given.course(area, "Session");
        Given.patched("/v1/courses/" + session, area, "\"v1\"", "{\"deliveryMode\": \"email-link\"}")
                .statusCode(422);
    }

    @Test
    void a_course_that_people_took_never_becomes_exposure() {
        String area = Councils.fresh();
        String course = Given.course(area, "Session");
        String housing = Given.audience(area, "Housing", "staff");
        String statement = "/v1/attendance-statements/" + Given.statement(area, "individuals", housing, 35);
        Given.patched(statement, area, "\"v1\"", "{\"courseId\": \"" + course + "\"}")
                .statusCode(200);
        String toLink = "{\"deliveryMode\": \"email-link\", \"countsTowardsCoverage\": false}";

        Given.patched("/v1/courses/" + course, area, "\"v1\"", toLink)
                .statusCode(409)
                .body("type", endsWith(":course-in-use"));
        Given.patched(statement, area, "\"v2\"", "{\"basis\": \"invitations\"}").statusCode(200);
        Given.patched("/v1/courses/" + course, area, "\"v1\"", toLink).statusCode(200);
    }

    @Test
    void courses_are_listed_by_title_and_delivery_mode() {
        String area = Councils.fresh();
        Given.course(area, "Workshop");
        Given.course(area, "Briefing for new starters");
        Given.created("/v1/courses", area, EMAILED_LINK.formatted(area, false)).statusCode(201);

        Given.read("/v1/courses?areaCode=" + area, area)
                .body("items.title", contains("Briefing for new starters", "Information link", "Workshop"));
        Given.read("/v1/courses?deliveryMode=email-link", area).body("items.title", contains("Information link"));
        Given.read("/v1/courses?deliveryMode=video", area).body("items", empty());
        Given.read("/v1/courses?areaCode=" + Councils.fresh(), area).statusCode(403);
    }

    @Test
    void an_external_id_names_one_course_of_an_authority() {
        String area = Councils.fresh();
        String body = """
                {"areaCode": "%s", "title": "Workshop", "deliveryMode": "briefing", "countsTowardsCoverage": true,
                 "externalId": {"scheme": "lms", "value": "77"}}
                """.formatted(area);
        Given.created("/v1/courses", area, body).statusCode(201);
        Given.created("/v1/courses", area, body).statusCode(409).body("type", endsWith(":duplicate-external-id"));
        Given.patched("/v1/courses/" + Given.course(area, "Other"), area, "\"v1\"", """
                {"externalId": {"scheme": "lms", "value": "77"}}
                """)
                .statusCode(409)
                .body("type", endsWith(":duplicate-external-id"));
    }

    @Test
    void a_course_that_a_statement_names_stays() {
        String area = Councils.fresh();
        String course = Given.course(area, "Session");
        String audience = Given.audience(area, "Housing", "staff");
        String statement = Given.statement(area, "individuals", audience, 35);
        Given.patched("/v1/attendance-statements/" + statement, area, "\"v1\"", "{\"courseId\": \"" + course + "\"}")
                .statusCode(200);

        Given.deleted("/v1/courses/" + course, area, "\"v1\"").statusCode(409).body("type", endsWith(":course-in-use"));
    }

    @Test
    void what_is_another_councils_is_not_there() {
        String address = "/v1/courses/" + Given.course(Councils.fresh(), "Session");
        String stranger = Councils.fresh();

        Given.read(address, stranger).statusCode(404);
        Given.patched(address, stranger, "\"v1\"", "{\"title\": \"Ours\"}").statusCode(404);
        Given.deleted(address, stranger, "\"v1\"").statusCode(404);
    }
}
