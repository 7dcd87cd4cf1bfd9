package org.preventsuite.training.session;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class SessionResourceTest {
    private static final String ALL = "/v1/sessions";

    private final String area = Councils.fresh();

    private ValidatableResponse held(String course, String when, String more, String... counts) {
        return Given.created(ALL, area, """
            {"areaCode": "%s", "courseId": "%s", %s %s "attendance": [%s]}
            """.formatted(area, course, when, more, String.join(", ", counts)));
    }

    private ValidatableResponse attended(String address, String etag, String... counts) {
        return Given.stored(
                address + "/attendance", area, etag, "{\"attendance\": [" + String.join(", ", counts) + "]}");
    }

    private static String address(ValidatableResponse session) {
        return ALL + "/" + session.statusCode(201).extract().path("id");
    }

    private static String on(String day) {
        return "\"heldOn\": \"" + day + "\",";
    }

    private static String in(String period) {
        return "\"periodId\": \"" + period + "\",";
    }

    private static String count(String audienceId, String basis, int count) {
        return "{\"audienceId\": \"%s\", \"basis\": \"%s\", \"count\": %d}".formatted(audienceId, basis, count);
    }

    private static String invited(String audienceId) {
        return "{\"audienceId\": \"%s\", \"basis\": \"invitations\"}".formatted(audienceId);
    }

    @Test
    void the_awareness_event_is_held_read_changed_and_deleted() {
        String delegates = Given.audience(area, "Members of boards", "partner");
        String event = Given.course(area, "Awareness event");
        String address = address(held(
                event,
                on("2009-05-20"),
                "\"host\": \"Stockton Silver Group\", \"source\": \"Report\",",
                count(delegates, "attendances", 50)));

        Given.read(address, area)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("heldOn", equalTo("2009-05-20"))
                .body("periodId", nullValue())
                .body("host", equalTo("Stockton Silver Group"))
                .body("totals.count", contains(50))
                .body("findings", empty());
        Calls.as(Given.SCOPES, area)
                .header("If-None-Match", "\"v1\"")
                .get(address)
                .then()
                .statusCode(304);
        Given.patched(address, area, "\"v1\"", """
            {"heldOn": null, "periodId": "FY2009-10-Q1", "source": null, "note": "About 50"}
            """)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("heldOn", nullValue())
                .body("periodId", equalTo("FY2009-10-Q1"))
                .body("source", nullValue())
                .body("attendance.count", contains(50));
        Given.patched(address, area, "\"v1\"", "{\"note\": \"late\"}").statusCode(412);
        Given.deleted(address, area, "\"v1\"").statusCode(412);
        Given.deleted(address, area, "\"v2\"").statusCode(204);
        Given.read(address, area).statusCode(404);
        Given.read("/v1/changes", area)
                .body("items.findAll { it.resourceType == 'session' }.kind", contains("tombstone"));
    }

    @Test
    void who_came_is_replaced_whole_on_the_version_that_was_seen() {
        String housing = Given.audience(area, "Housing", "staff");
        String planning = Given.audience(area, "Planning", "staff");
        String address = address(held(
                Given.course(area, "Session"),
                on("2016-12-05"),
                "",
                count(housing, "individuals", 12),
                count(planning, "individuals", 3)));

        attended(address, "\"v1\"", count(planning, "attendances", 9), count(planning, "individuals", 8))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("attendance.audienceId", contains(planning, planning))
                .body("totals.basis", contains("individuals", "attendances"))
                .body("totals.count", contains(8, 9));
        attended(address, "\"v1\"").statusCode(412);
        attended(address, "\"v2\"", count(planning, "attendances", 9), count(planning, "individuals", 8))
                .statusCode(200)
                .header("ETag", "\"v2\"");
        attended(address, "\"v2\"")
                .header("ETag", "\"v3\"")
                .body("attendance", empty())
                .body("totals", empty());
        Given.read("/v1/audit-entries?resourceType=session", area)
                .body("items.action", contains("session.updated", "session.updated", "session.created"));
    }

    @Test
    void more_people_than_the_room_holds_are_found_and_not_refused() {
        String housing = Given.audience(area, "Housing", "staff");
        String address = address(held(
                Given.course(area, "Session"),
                on("2016-12-05"),
                "\"capacity\": 20,",
                count(housing, "invitations", 90),
                count(housing, "individuals", 12),
                count(housing, "attendances", 20)));

        Given.read(address, area).body("findings", empty());
        Given.patched(address, area, "\"v1\"", "{\"capacity\": 19}").body("findings", contains("over-capacity"));
        attended(address, "\"v2\"", count(housing, "individuals", 19)).body("findings", empty());
        Given.patched(address, area, "\"v3\"", "{\"capacity\": null}")
                .body("capacity", nullValue())
                .body("findings", empty());
    }

    @Test
    void an_emailed_link_is_an_invitation_that_nobody_need_have_counted() {
        String everybody = Given.audience(area, "All staff", "staff");
        String link = Given.emailedLink(area);
        for (String basis : List.of("individuals", "attendances", "completions")) {
            held(link, in("FY2016-17"), "", count(everybody, basis, 35))
                    .statusCode(422)
                    .body("type", endsWith(":exposure-is-not-training"))
                    .body("errors.pointer", contains("/attendance/0/basis"));
        }
        String address = address(held(link, in("FY2016-17"), "", invited(everybody)));
        Given.read(address, area).body("attendance[0].count", nullValue()).body("totals", empty());
        attended(address, "\"v1\"", count(everybody, "completions", 3))
                .statusCode(422)
                .body("type", endsWith(":exposure-is-not-training"));
        String session =
                address(held(Given.course(area, "Session"), in("FY2016-17"), "", count(everybody, "individuals", 35)));
        Given.patched(session, area, "\"v1\"", "{\"courseId\": \"" + link + "\"}")
                .statusCode(422);
    }

    @Test
    void without_a_number_there_are_only_invitations() {
        String housing = Given.audience(area, "Housing", "staff");
        held(
                        Given.course(area, "Session"),
                        on("2016-12-05"),
                        "",
                        invited(housing),
                        invited(housing).replace("invitations", "individuals"))
                .statusCode(422)
                .body("type", endsWith(":invalid-content"))
                .body("errors.pointer", contains("/attendance/1/count"))
                .body("errors.code", contains("required"));
    }

    @Test
    void a_session_is_held_on_a_day_or_in_a_period_that_there_is() {
        String course = Given.course(area, "Session");
        held(course, "", "")
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"))
                .body("errors.code", contains("day-or-period"));
        held(course, on("2016-12-05"), in("FY2016-17")).statusCode(422);
        held(course, in("FY2016-18"), "").statusCode(422).body("errors.pointer", contains("/periodId"));
        held(course, on("2016-02-30"), "").statusCode(400).body("errors.pointer", contains("/heldOn"));
        String address = address(held(course, on("2016-12-05"), ""));
        Given.patched(address, area, "\"v1\"", "{\"heldOn\": null}").statusCode(422);
    }

    @Test
    void nobodys_name_is_stored_as_host() {
        String course = Given.course(area, "Session");
        held(course, on("2016-12-05"), "\"host\": \"Firstname Surname\",")
                .statusCode(422)
                .body("type", endsWith(":person-like-name"))
                .body("errors.pointer", contains("/host"));
        String address = address(held(course, on("2016-12-05"), "\"host\": \"Learning team\","));
        Given.patched(address, area, "\"v1\"", "{\"host\": \"Mrs Surname\"}").statusCode(422);
    }

    @Test
    void course_and_audiences_must_be_the_authoritys_own_and_stand_once() {
        String elsewhere = Councils.fresh();
        String course = Given.course(area, "Session");
        String own = Given.audience(area, "Housing", "staff");
        held(Given.course(elsewhere, "Theirs"), on("2016-12-05"), "")
                .statusCode(422)
                .body("type", endsWith(":unknown-course"))
                .body("errors.pointer", contains("/courseId"));
        held(
                        course,
                        on("2016-12-05"),
                        "",
                        count(Given.audience(elsewhere, "Housing", "staff"), "individuals", 1),
                        count(own, "individuals", 1),
                        count(UUID.randomUUID().toString(), "individuals", 1))
                .statusCode(422)
                .body("type", endsWith(":unknown-audience"))
                .body("errors.pointer", contains("/attendance/0/audienceId", "/attendance/2/audienceId"));
        held(course, on("2016-12-05"), "", count(own, "individuals", 1), count(own, "individuals", 2))
                .statusCode(422)
                .body("type", endsWith(":duplicate-audience"))
                .body("errors.pointer", contains("/attendance/1/audienceId"));
        String second = Given.audience(area, "Planning", "staff");
        held(
                        course,
                        on("2016-12-05"),
                        "",
                        count(own, "individuals", 10_000_000),
                        count(second, "attendances", 10_000_000),
                        count(second, "individuals", 1))
                .statusCode(422)
                .body("errors.code", contains("total-too-large"));
    }

    @Test
    void course_and_audiences_of_a_session_stay_what_they_are() {
        String housing = Given.audience(area, "Housing", "staff");
        String course = Given.course(area, "Session");
        String address = address(held(course, on("2016-12-05"), "", count(housing, "individuals", 3)));
        String toLink = "{\"deliveryMode\": \"email-link\", \"countsTowardsCoverage\": false}";

        Given.deleted("/v1/audiences/" + housing, area, "\"v1\"")
                .statusCode(409)
                .body("type", endsWith(":audience-in-use"));
        Given.deleted("/v1/courses/" + course, area, "\"v1\"").statusCode(409).body("type", endsWith(":course-in-use"));
        Given.patched("/v1/courses/" + course, area, "\"v1\"", toLink)
                .statusCode(409)
                .body("type", endsWith(":course-in-use"));
        attended(address, "\"v1\"", count(housing, "invitations", 3)).statusCode(200);
        Given.patched("/v1/courses/" + course, area, "\"v1\"", toLink).statusCode(200);
    }

    @Test
    void sessions_are_listed_the_newest_first() {
        String course = Given.course(area, "Session");
        String other = Given.course(area, "Other");
        address(held(course, on("2016-12-05"), ""));
        address(held(other, in("FY2016-17"), ""));
        address(held(course, on("2015-04-01"), ""));

        Given.read(ALL + "?areaCode=" + area, area)
                .body("items.heldOn", contains("2016-12-05", null, "2015-04-01"))
                .body("items.periodId", contains(null, "FY2016-17", null));
        Given.read(ALL + "?courseId=" + other, area).body("items.periodId", contains("FY2016-17"));
        Given.read(ALL + "?from=2016-04-01&to=2016-04-30", area).body("items.periodId", contains("FY2016-17"));
        Given.read(ALL + "?areaCode=" + Councils.fresh(), area).statusCode(403);
        String next = Given.read(ALL + "?limit=2", area)
                .body("items", hasSize(2))
                .extract()
                .path("links.next");
        Given.read(ALL + next, area).body("items.heldOn", contains("2015-04-01"));
    }

    @Test
    void an_external_id_names_one_session_of_an_authority() {
        String course = Given.course(area, "Session");
        String externalId = "\"externalId\": {\"scheme\": \"lms\", \"value\": \"1\"}";
        held(course, on("2016-12-05"), externalId + ",").statusCode(201);
        held(course, on("2016-12-06"), externalId + ",")
                .statusCode(409)
                .body("type", endsWith(":duplicate-external-id"));
        String address = address(held(course, on("2016-12-06"), ""));
        Given.patched(address, area, "\"v1\"", "{" + externalId + "}").statusCode(409);
    }

    @Test
    void what_is_another_councils_is_not_there() {
        String address = address(held(Given.course(area, "Session"), on("2016-12-05"), ""));
        String stranger = Councils.fresh();

        Given.read(address, stranger).statusCode(404);
        Given.patched(address, stranger, "\"v1\"", "{\"note\": \"ours\"}").statusCode(404);
        Given.stored(address + "/attendance", stranger, "\"v1\"", "{\"attendance\": []}")
                .statusCode(404);
        Given.deleted(address, stranger, "\"v1\"").statusCode(404);
        Given.read(ALL, stranger).body("items", empty());
    }

    @Test
    void the_feed_and_the_audit_know_sessions() {
        held(Given.course(area, "Session"), on("2016-12-05"), "").statusCode(201);

        Given.read("/v1/changes", area).body("items.resourceType", containsInAnyOrder("course", "session"));
        Given.read("/v1/audit-entries", area)
                .body("items.action", containsInAnyOrder("course.created", "session.created"));
    }
}
