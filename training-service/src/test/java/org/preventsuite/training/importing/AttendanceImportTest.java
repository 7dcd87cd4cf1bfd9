package org.preventsuite.training.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.training.importing.Sent.ALL;
import static org.preventsuite.training.importing.Sent.CSV;
import static org.preventsuite.training.importing.Sent.JSON;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class AttendanceImportTest {
    private static final String HEADINGS = "Course,Date,Audience,Basis,Count";
    private static final String HOUSING = "WRAP,2016-12-05,Housing,individuals,12";
    private static final String PLANNING = "WRAP,2016-12-05,Planning,individuals,9";
    private static final String REPLACE = "&scope=replace&periodId=FY2016-17&basis=individuals";

    private final String area = Councils.fresh();
    private final Sent sent = new Sent(area);
    private String housing = "";
    private String planning = "";

    @BeforeEach
    void a_course_and_two_audiences() {
        Given.course(area, "WRAP");
        housing = Given.audience(area, "Housing", "staff");
        planning = Given.audience(area, "Planning", "staff");
    }

    @Test
    void a_preview_shows_what_applying_it_stores() {
        ValidatableResponse preview = sent.attendance("plan", HEADINGS, HOUSING, PLANNING)
                .statusCode(201)
                .body("status", equalTo("previewed"))
                .body("counts.rows", equalTo(2))
                .body("counts.created", equalTo(2))
                .body("columns.field", contains("course", "date", "audience", "basis", "count"))
                .body("appliedAt", nullValue());
        sent.rows(preview)
                .body("items.rowNumber", contains(2, 3))
                .body("items.outcome", contains("created", "created"))
                .body("items.audienceId", contains(housing, planning))
                .body("items.sessionId", contains(nullValue(), nullValue()));
        sent.sessions().body("items", empty());

        sent.applied(preview, "\"v9\"").statusCode(412);
        sent.applied(preview, "\"v1\"")
                .statusCode(200)
                .body("status", equalTo("applied"))
                .body("appliedAt", notNullValue());
        sent.applied(preview, "\"v2\"").statusCode(409).body("type", endsWith(":import-already-applied"));
        String session = sent.sessions()
                .body("items.heldOn", contains("2016-12-05"))
                .body("items[0].attendance.count", contains(12, 9))
                .extract()
                .path("items[0].id");
        sent.rows(preview).body("items.sessionId", contains(session, session));
        Given.read("/v1/changes", area)
                .body("items.findAll { it.resourceType == 'session' }.resource.totals.flatten().count", contains(21));
    }

    @Test
    void the_same_table_again_changes_nothing() {
        sent.attendance("atomic", HEADINGS, HOUSING, PLANNING).statusCode(201).body("status", equalTo("applied"));
        sent.attendance("atomic", HEADINGS, HOUSING, PLANNING)
                .body("counts.unchanged", equalTo(2))
                .body("counts.created", equalTo(0));
        sent.sessions().body("items.version", contains(1));
        sent.attendance("atomic", HEADINGS, HOUSING.replace("12", "13").replace("2016-13", "2016-12"))
                .body("counts.updated", equalTo(1));
        sent.sessions().body("items.version", contains(2)).body("items[0].attendance.count", contains(13, 9));
        Given.read("/v1/audit-entries?resourceType=session", area)
                .body("items.action", contains("session.updated", "session.created"));
    }

    @Test
    void a_session_with_an_id_is_found_by_it_and_moved() {
        String headings = "Session ID,Training Course,Event date,Department,Number of attendees,Delivered by,Notes";
        sent.attendance("atomic", headings, "S-1,wrap,5 Dec 2016,HOUSING,12,Learning and Development team,x")
                .statusCode(201)
                .body("counts.created", equalTo(1))
                .body("ignoredColumns", equalTo(1))
                .body("columns.field", contains("external-id", "course", "date", "audience", "count", "host"));
        sent.sessions()
                .body("items[0].externalId.value", equalTo("S-1"))
                .body("items[0].externalId.scheme", equalTo("import"))
                .body("items[0].host", equalTo("Learning and Development team"))
                .body("items[0].attendance.basis", contains("attendances"));
        sent.attendance("atomic", headings, "S-1,WRAP,06/12/2016,Housing,12,,").body("counts.updated", equalTo(1));
        sent.sessions()
                .body("items.heldOn", contains("2016-12-06"))
                .body("items[0].host", equalTo("Learning and Development team"));
        sent.request(CSV, headings + "\nS-1,WRAP,06/12/2016,Housing,12,,")
                .post(ALL + "?kind=attendance&mode=atomic&externalScheme=lms")
                .then()
                .body("counts.created", equalTo(1));
        sent.sessions().body("items.externalId.scheme", containsInAnyOrder("import", "lms"));
    }

    @Test
    void each_row_is_told_what_is_wrong_with_it() {
        Given.emailedLink(area);
        String[] rows = {
            "Ref,Course,Date,Period,Audience,Basis,Count,Host",
            "1,Unheard of,2016-12-05,,Housing,individuals,1,",
            "2,WRAP,2016-12-05,,Unheard of,individuals,1,",
            "3,WRAP,30 February 2016,,Housing,individuals,1,",
            "4,WRAP,,,Housing,individuals,1,",
            "5,WRAP,,2016/17,Housing,seats,1,",
            "6,WRAP,,2016/17,Housing,individuals,some,",
            "7,WRAP,,2016/17,Housing,individuals,1,Firstname Surname",
            "first.last@example.org,WRAP,,2016/17,Housing,individuals,1,",
            "8,Information link,,2016/17,Housing,individuals,1,",
            "9,WRAP,,2016/17,Housing,individuals,1,",
            "9,WRAP,,2016/17,Housing,individuals,2,",
            "9,WRAP,,2017/18,Planning,individuals,2,",
        };
        ValidatableResponse refused =
                sent.attendance("atomic", rows).statusCode(201).body("status", equalTo("rejected"));
        sent.rows(refused)
                .body(
                        "items.reason",
                        contains(
                                "unknown-course",
                                "unknown-audience",
                                "not-a-date",
                                "no-day-or-period",
                                "not-in-list",
                                "not-a-count",
                                "person-like-name",
                                "wrong-form",
                                "exposure-is-not-training",
                                null,
                                "duplicate-row",
                                "session-contradicts"))
                .body("items[0].column", equalTo("course"))
                .body("items[9].outcome", equalTo("created"));
        Given.read(Sent.address(refused) + "/rows?outcome=created", area).body("items.rowNumber", contains(11));
        sent.sessions().body("items", empty());
        sent.applied(refused, "\"v1\"").statusCode(409);

        sent.attendance("per-row", rows)
                .body("status", equalTo("applied"))
                .body("counts.created", equalTo(1))
                .body("counts.rejected", equalTo(11));
        sent.sessions().body("items.periodId", contains("FY2016-17"));
    }

    @Test
    void a_name_that_two_sessions_answer_to_is_nobodys() {
        String course = Given.course(area, "Other");
        for (int i = 0; i < 2; i++) {
            Given.session(area, course, "\"heldOn\": \"2016-12-05\"", housing, "individuals", 3);
        }
        sent.rows(sent.attendance("plan", HEADINGS, HOUSING.replace("WRAP", "Other")))
                .body("items.reason", contains("ambiguous-session"));
    }

    @Test
    void a_preview_of_what_has_changed_since_is_not_applied() {
        sent.attendance("atomic", HEADINGS, HOUSING).statusCode(201);
        ValidatableResponse preview = sent.attendance("plan", HEADINGS, PLANNING);
        sent.attendance("atomic", HEADINGS, HOUSING.replace(",12", ",13")).statusCode(201);

        sent.applied(preview, "\"v1\"").statusCode(422).body("type", endsWith(":preview-out-of-date"));
        Given.read(Sent.address(preview), area).header("ETag", "\"v1\"").body("status", equalTo("previewed"));
        sent.sessions().body("items[0].attendance.count", contains(13));
    }

    @Test
    void a_period_is_replaced_with_no_more_removals_than_allowed() {
        sent.attendance(
                        "atomic",
                        HEADINGS,
                        HOUSING,
                        PLANNING,
                        PLANNING.replace("individuals", "attendances"),
                        HOUSING.replace("2016-12-05", "2016-12-06"),
                        HOUSING.replace("2016-12-05", "2017-04-01"))
                .statusCode(201);

        ValidatableResponse preview = sent.request(CSV, HEADINGS + "\n" + HOUSING)
                .post(ALL + "?kind=attendance&mode=plan&maxRemovals=1" + REPLACE)
                .then()
                .statusCode(201)
                .body("replaces.maxRemovals", equalTo(1))
                .body("counts.unchanged", equalTo(1))
                .body("counts.removed", equalTo(2));
        sent.rows(preview)
                .body("items.outcome", contains("unchanged", "removed", "removed"))
                .body("items.count", containsInAnyOrder(12, 9, 12));
        sent.applied(preview, "\"v1\"").statusCode(422).body("type", endsWith(":too-many-removals"));
        sent.request(CSV, HEADINGS + "\n" + HOUSING)
                .post(ALL + "?kind=attendance&mode=atomic&maxRemovals=1" + REPLACE)
                .then()
                .statusCode(422)
                .body("type", endsWith(":too-many-removals"));
        sent.sessions().body("items", hasSize(3));

        sent.request(CSV, HEADINGS + "\n" + HOUSING)
                .post(ALL + "?kind=attendance&mode=atomic&maxRemovals=2" + REPLACE)
                .then()
                .statusCode(201)
                .body("status", equalTo("applied"));
        sent.sessions()
                .body("items.heldOn", contains("2017-04-01", "2016-12-05"))
                .body("items[1].totals.basis", contains("individuals", "attendances"))
                .body("items[1].totals.count", contains(12, 9));
        Given.read("/v1/changes", area)
                .body("items.findAll { it.resourceType == 'session' && it.kind == 'tombstone' }", hasSize(1));
    }

    @Test
    void a_replacement_is_applied_only_while_it_removes_what_it_showed() {
        sent.attendance("atomic", HEADINGS, HOUSING, PLANNING).statusCode(201);
        ValidatableResponse preview = sent.request(CSV, HEADINGS + "\n" + HOUSING.replace("12-05", "12-06"))
                .post(ALL + "?kind=attendance&mode=plan&maxRemovals=9" + REPLACE)
                .then();
        Given.session(area, Given.course(area, "Other"), "\"heldOn\": \"2016-12-07\"", housing, "individuals", 3);

        sent.applied(preview, "\"v1\"").statusCode(422).body("type", endsWith(":preview-out-of-date"));
    }

    @Test
    void a_replacement_with_a_row_that_cannot_be_stored_replaces_nothing() {
        sent.attendance("atomic", HEADINGS, HOUSING).statusCode(201);
        ValidatableResponse preview = sent.request(
                        CSV, HEADINGS + "\n" + PLANNING + "\n" + PLANNING.replace("2016-12-05", "2017-04-01"))
                .post(ALL + "?kind=attendance&mode=plan&maxRemovals=9" + REPLACE)
                .then()
                .statusCode(201)
                .body("status", equalTo("rejected"));
        Given.read(Sent.address(preview) + "/rows?outcome=rejected", area)
                .body("items.reason", contains("outside-scope"));
        sent.applied(preview, "\"v1\"").statusCode(409);
    }

    @Test
    void parameters_that_do_not_fit_each_other_are_named() {
        String ask = ALL + "?kind=attendance&mode=";
        for (String[] wrong : new String[][] {
            {"plan&scope=replace", "periodId", "required"},
            {"plan&scope=replace&periodId=FY2016-17", "basis", "required"},
            {"plan&scope=replace&periodId=FY2016-17&basis=individuals", "maxRemovals", "required"},
            {"plan&scope=replace&periodId=FY2016-18&basis=individuals&maxRemovals=1", "periodId", "no-such-period"},
            {"per-row&scope=replace&periodId=FY2016-17&basis=individuals&maxRemovals=1", "mode", "not-with-replace"},
            {"plan&maxRemovals=1", "maxRemovals", "only-with-replace"}
        }) {
            sent.request(CSV, HEADINGS)
                    .post(ask + wrong[0])
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains(wrong[1]))
                    .body("errors.code", contains(wrong[2]));
        }
        sent.request(CSV, HEADINGS)
                .post(ask + "plan&areaCode=" + Councils.fresh())
                .then()
                .statusCode(403)
                .body("type", endsWith(":area-not-yours"));
        Calls.as(Given.SCOPES, area, Councils.fresh())
                .header("Idempotency-Key", "several-authorities")
                .contentType(CSV)
                .body(HEADINGS)
                .post(ask + "plan")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("areaCode"));
    }

    @Test
    void what_is_no_table_is_refused_whole() {
        sent.attendance("plan", "Course,Audience", "WRAP,Housing")
                .statusCode(422)
                .body("type", endsWith(":table-not-understood"));
        sent.attendance("plan", HEADINGS).statusCode(422).body("type", endsWith(":nothing-to-import"));
        sent.request(JSON, "[]").post(ALL + "?kind=attendance&mode=plan").then().statusCode(415);
        byte[] old = "Course,Audience,Count\nCafé,Housing,1".getBytes(Charset.forName("windows-1252"));
        sent.csv("attendance", "plan", old)
                .statusCode(400)
                .body("errors.parameter", contains("encoding"))
                .body("errors.code", contains("wrong-encoding"));
        sent.request(CSV, old)
                .post(ALL + "?kind=attendance&mode=plan&encoding=windows-1252")
                .then()
                .statusCode(201);
        byte[] longRow = new byte[2 << 20];
        Arrays.fill(longRow, (byte) 'x');
        sent.csv("attendance", "plan", longRow).statusCode(422).body("type", endsWith(":table-not-understood"));
    }

    @Test
    void a_table_may_be_large_and_not_endless() {
        byte[] endless = new byte[(64 << 20) + 1];
        Arrays.fill(endless, (byte) 'x');
        byte[] row = ("\n" + HOUSING + ",").getBytes(UTF_8);
        byte[] head = (HEADINGS + ",Notes").getBytes(UTF_8);
        System.arraycopy(head, 0, endless, 0, head.length);
        for (int i = head.length; i + row.length < endless.length; i += 500_000) {
            System.arraycopy(row, 0, endless, i, row.length);
        }
        sent.csv("attendance", "plan", endless).statusCode(413).body("type", endsWith(":content-too-large"));
        sent.csv("attendance", "plan", Arrays.copyOf(endless, 8 << 20))
                .statusCode(201)
                .body("counts.created", equalTo(1))
                .body("ignoredColumns", equalTo(1));
    }

    @Test
    void a_repeated_request_is_answered_again_and_another_with_its_key_refused() throws SQLException {
        String key = "import-" + area;
        String ask = ALL + "?kind=attendance&mode=atomic";
        String table = HEADINGS + "\n" + HOUSING;
        try (Connection other = PostgresResource.asApplication();
                PreparedStatement lock =
                        other.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            other.setAutoCommit(false);
            lock.setString(1, "system-under-test " + key);
            lock.execute();
            Calls.as(Given.SCOPES, area)
                    .header("Idempotency-Key", key)
                    .contentType(CSV)
                    .body(table)
                    .post(ask)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith(":request-in-progress"));
            other.rollback();
        }
        String id = keyed(key, ask, table).statusCode(201).extract().path("id");
        keyed(key, ask, table)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
        keyed(key, ask, table + "\n" + PLANNING).statusCode(422).body("type", endsWith(":idempotency-key-reused"));
        sent.sessions().body("items", hasSize(1));
    }

    private ValidatableResponse keyed(String key, String ask, String table) {
        return Calls.as(Given.SCOPES, area)
                .header("Idempotency-Key", key)
                .contentType(CSV)
                .body(table)
                .post(ask)
                .then();
    }

    @Test
    void what_is_another_councils_is_not_there() {
        ValidatableResponse made = sent.attendance("plan", HEADINGS, HOUSING);
        Sent stranger = new Sent(Councils.fresh());

        Given.read(Sent.address(made), stranger.area()).statusCode(404);
        Given.read(Sent.address(made) + "/rows", stranger.area()).statusCode(404);
        stranger.applied(made, "\"v1\"").statusCode(404);
        Given.read(ALL, stranger.area()).body("items", empty());
        Given.read(ALL + "?areaCode=" + area, stranger.area()).statusCode(403);
        Given.read(ALL + "?areaCode=" + area, area).body("items", hasSize(1));
        Calls.as(Given.SCOPES, area)
                .header("If-None-Match", "\"v1\"")
                .get(Sent.address(made))
                .then()
                .statusCode(304);
    }

    @Test
    void what_a_broken_connection_leaves_is_cleared_away() throws SQLException {
        try (Connection beside = PostgresResource.asApplication();
                var sql = beside.createStatement()) {
            sql.execute("""
                with batch as (
                    insert into import_batch values (gen_random_uuid(), now() - interval '2 days') returning batch_id)
                insert into attendance_import_row (batch_id, row_number, reason)
                select batch_id, 1, 'left-behind' from batch\
                """);
            sent.attendance("plan", HEADINGS, HOUSING).statusCode(201);
            try (var left =
                    sql.executeQuery("select count(*) from attendance_import_row where reason = 'left-behind'")) {
                left.next();
                assertThat(left.getInt(1)).isZero();
            }
        }
    }
}
