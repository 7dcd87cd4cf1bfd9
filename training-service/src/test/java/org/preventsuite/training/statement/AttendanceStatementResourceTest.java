package org.preventsuite.training.statement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class AttendanceStatementResourceTest {
    private static final String ALL = "/v1/attendance-statements";

    private static ValidatableResponse stated(String area, String period, String more, String... lines) {
        return Given.created(ALL, area, """
                {"areaCode": "%s", "periodId": "%s", "basis": "individuals", %s "lines": [%s]}
                """.formatted(area, period, more, String.join(", ", lines)));
    }

    private static String line(String audienceId, int count) {
        return "{\"audienceId\": \"%s\", \"count\": %d}".formatted(audienceId, count);
    }

    /** The seven groups of the partnership report of 2017: 410 individuals of whom 80 are not staff. */
    private static String[] stocktonIn2016(String area) {
        return new String[] {
            line(Given.audience(area, "Social care", "staff"), 153),
            line(Given.audience(area, "Service managers and directors", "staff"), 46),
            line(Given.audience(area, "School crossing patrol", "staff"), 31),
            line(Given.audience(area, "Refuse and recycling", "staff"), 65),
            line(Given.audience(area, "Housing", "staff"), 35),
            line(Given.audience(area, "Adult learners", "learners"), 65),
            line(Given.audience(area, "Community session", "community"), 15)
        };
    }

    @Test
    void stockton_trained_410_of_whom_80_are_not_staff() {
        String area = Councils.fresh();
        String course = Given.course(area, "Prevent awareness session");
        String[] lines = stocktonIn2016(area);
        stated(area, "FY2016-17", "\"declaredTotal\": 410, \"courseId\": \"" + course + "\",", lines)
                .statusCode(201)
                .body("partsTotal", equalTo(410))
                .body("declaredTotal", equalTo(410))
                .body("difference", equalTo(0))
                .body("staffTotal", equalTo(330))
                .body("notStaffTotal", equalTo(80));

        Given.read("/v1/attendance-summary?areaCode=" + area + "&periodId=FY2016-17", area)
                .statusCode(200)
                .body("bases", hasSize(1))
                .body("bases[0].total", equalTo(410))
                .body("bases[0].staff", equalTo(330))
                .body("bases[0].notStaff", equalTo(80))
                .body("bases[0].statements", equalTo(1))
                .body(
                        "bases[0].audiences.name",
                        contains(
                                "Adult learners",
                                "Community session",
                                "Housing",
                                "Refuse and recycling",
                                "School crossing patrol",
                                "Service managers and directors",
                                "Social care"))
                .body("bases[0].audiences.count", contains(65, 15, 35, 65, 31, 46, 153));
    }

    @Test
    void a_declared_total_that_its_parts_do_not_reach_is_kept_and_shown() {
        String area = Councils.fresh();
        String housing = line(Given.audience(area, "Housing", "staff"), 35);

        stated(area, "FY2016-17", "\"declaredTotal\": 50,", housing)
                .body("partsTotal", equalTo(35))
                .body("difference", equalTo(15));
        stated(area, "FY2016-17", "\"declaredTotal\": 30,", housing).body("difference", equalTo(-5));
        stated(area, "FY2016-17", "\"declaredTotal\": 0,").body("difference", equalTo(0));
        stated(area, "FY2016-17", "", housing)
                .body("declaredTotal", nullValue())
                .body("difference", nullValue());
    }

    @Test
    void a_statement_is_read_changed_and_deleted() {
        String area = Councils.fresh();
        String housing = Given.audience(area, "Housing", "staff");
        String learners = Given.audience(area, "Adult learners", "learners");
        String address = ALL + "/"
                + stated(area, "FY2016-17", "\"source\": \"Report\",", line(housing, 35), line(learners, 65))
                        .extract()
                        .path("id");

        Given.read(address, area).statusCode(200).body("lines.count", contains(35, 65));
        Calls.as(Given.SCOPES, area)
                .header("If-None-Match", "\"v1\"")
                .get(address)
                .then()
                .statusCode(304);
        Given.patched(address, area, "\"v1\"", """
                {"asAt": "2017-03-31", "source": null, "note": "As reported", "lines": [%s, %s]}
                """.formatted(line(learners, 66), line(housing, 34)))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("asAt", equalTo("2017-03-31"))
                .body("source", nullValue())
                .body("lines.audienceId", contains(learners, housing))
                .body("staffTotal", equalTo(34))
                .body("notStaffTotal", equalTo(66));
        Given.read(address, area).body("lines.count", contains(66, 34)).body("version", equalTo(2));
        Given.patched(address, area, "\"v1\"", "{\"note\": \"late\"}").statusCode(412);
        Given.deleted(address, area, "\"v1\"").statusCode(412);
        Given.deleted(address, area, "\"v2\"").statusCode(204);
        Given.read(address, area).statusCode(404);
    }

    @Test
    void statements_are_listed_by_period_the_newest_first() {
        String area = Councils.fresh();
        String course = Given.course(area, "Session");
        stated(area, "FY2015-16", "").statusCode(201);
        stated(area, "FY2016-17-Q3", "\"courseId\": \"" + course + "\",").statusCode(201);
        stated(area, "2016-12", "").statusCode(201);
        stated(area, "FY2016-17", "").statusCode(201);

        Given.read(ALL + "?areaCode=" + area, area)
                .body("items.periodId", contains("2016-12", "FY2016-17-Q3", "FY2016-17", "FY2015-16"));
        Given.read(ALL + "?periodId=FY2015-16", area).body("items.periodId", contains("FY2015-16"));
        Given.read(ALL + "?courseId=" + course, area).body("items.periodId", contains("FY2016-17-Q3"));
        Given.read(ALL + "?areaCode=" + Councils.fresh(), area).statusCode(403);
        String next = Given.read(ALL + "?limit=3", area)
                .body("items", hasSize(3))
                .extract()
                .path("links.next");
        Given.read(ALL + next, area).body("items.periodId", contains("FY2015-16"));
    }

    @Test
    void an_audience_must_be_the_authoritys_own() {
        String area = Councils.fresh();
        String own = line(Given.audience(area, "Housing", "staff"), 1);
        String foreign = line(Given.audience(Councils.fresh(), "Housing", "staff"), 2);
        String unheardOf = line(UUID.randomUUID().toString(), 3);

        stated(area, "FY2016-17", "", foreign, own, unheardOf)
                .statusCode(422)
                .body("type", endsWith(":unknown-audience"))
                .body("errors.pointer", contains("/lines/0/audienceId", "/lines/2/audienceId"));
        String address =
                ALL + "/" + stated(area, "FY2016-17", "", own).extract().path("id");
        Given.patched(address, area, "\"v1\"", "{\"lines\": [" + foreign + "]}")
                .statusCode(422)
                .body("type", endsWith(":unknown-audience"));
    }

    @Test
    void a_course_must_be_the_authoritys_own() {
        String area = Councils.fresh();
        stated(area, "FY2016-17", "\"courseId\": \"%s\",".formatted(Given.course(Councils.fresh(), "Theirs")))
                .statusCode(422)
                .body("type", endsWith(":unknown-course"))
                .body("errors.pointer", contains("/courseId"));
        stated(area, "FY2016-17", "\"courseId\": \"%s\",".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("type", endsWith(":unknown-course"));
    }

    @Test
    void an_emailed_link_counts_invitations_and_nothing_else() {
        String area = Councils.fresh();
        String link = Given.emailedLink(area);
        String housing = Given.audience(area, "Housing", "staff");
        for (String basis : List.of("individuals", "attendances", "completions")) {
            Given.created(ALL, area, """
                    {"areaCode": "%s", "periodId": "FY2016-17", "courseId": "%s", "basis": "%s", "lines": [%s]}
                    """.formatted(area, link, basis, line(housing, 35)))
                    .statusCode(422)
                    .body("type", endsWith(":exposure-is-not-training"))
                    .body("errors.pointer", contains("/basis"));
        }
        String invited = ALL + "/" + Given.statement(area, "invitations", housing, 900);
        String toLink = "{\"courseId\": \"" + link + "\"}";
        Given.patched(invited, area, "\"v1\"", toLink).statusCode(200).body("basis", equalTo("invitations"));
        Given.patched(invited, area, "\"v2\"", "{\"basis\": \"completions\"}")
                .statusCode(422)
                .body("type", endsWith(":exposure-is-not-training"));
        String trained = ALL + "/" + Given.statement(area, "individuals", housing, 35);
        Given.patched(trained, area, "\"v1\"", toLink).statusCode(422);
    }

    @Test
    void an_audience_stands_once_in_a_statement() {
        String area = Councils.fresh();
        String housing = Given.audience(area, "Housing", "staff");
        stated(area, "FY2016-17", "", line(housing, 1), line(housing, 2))
                .statusCode(422)
                .body("type", endsWith(":duplicate-audience"))
                .body("errors.pointer", contains("/lines/1/audienceId"));
    }

    @Test
    void a_period_and_a_total_must_be_possible() {
        String area = Councils.fresh();
        stated(area, "FY2016-18", "")
                .statusCode(422)
                .body("type", endsWith(":invalid-content"))
                .body("errors.pointer", contains("/periodId"));
        stated(
                        area,
                        "FY2016-17",
                        "",
                        line(Given.audience(area, "Housing", "staff"), 10_000_000),
                        line(Given.audience(area, "Planning", "staff"), 1))
                .statusCode(422)
                .body("errors.code", contains("total-too-large"));
    }

    @Test
    void an_external_id_names_one_statement_of_an_authority() {
        String area = Councils.fresh();
        String externalId = "\"externalId\": {\"scheme\": \"hr\", \"value\": \"1\"}";
        stated(area, "FY2016-17", externalId + ",").statusCode(201);
        stated(area, "FY2016-17", externalId + ",").statusCode(409).body("type", endsWith(":duplicate-external-id"));
        String other = stated(area, "FY2016-17", "").extract().path("id");
        Given.patched(ALL + "/" + other, area, "\"v1\"", "{" + externalId + "}").statusCode(409);
    }

    @Test
    void what_is_another_councils_is_not_there() {
        String address =
                ALL + "/" + stated(Councils.fresh(), "FY2016-17", "").extract().path("id");
        String stranger = Councils.fresh();

        Given.read(address, stranger).statusCode(404);
        Given.patched(address, stranger, "\"v1\"", "{\"note\": \"ours\"}").statusCode(404);
        Given.deleted(address, stranger, "\"v1\"").statusCode(404);
        Given.read(ALL, stranger).body("items", empty());
    }

    @Test
    void bases_stand_beside_each_other_and_are_never_added() {
        String area = Councils.fresh();
        String housing = Given.audience(area, "Housing", "staff");
        String members = Given.audience(area, "Members", "members");
        Given.statement(area, "individuals", housing, 35);
        Given.statement(area, "individuals", housing, 5);
        Given.statement(area, "individuals", members, 12);
        Given.statement(area, "invitations", housing, 900);
        stated(area, "FY2015-16", "", line(housing, 7)).statusCode(201);

        Given.read("/v1/attendance-summary?areaCode=" + area + "&periodId=FY2016-17", area)
                .body("bases.basis", contains("individuals", "invitations"))
                .body("bases.total", contains(52, 900))
                .body("bases.staff", contains(40, 900))
                .body("bases.notStaff", contains(12, 0))
                .body("bases.statements", contains(3, 1))
                .body("bases[0].audiences.count", contains(40, 12));
    }

    @Test
    void a_summary_of_nothing_is_empty_and_not_zero() {
        String area = Councils.fresh();
        String summary = "/v1/attendance-summary?areaCode=" + area + "&periodId=";

        Given.read(summary + "FY2016-17", area).statusCode(200).body("bases", empty());
        Given.read(summary + "FY2016-18", area).statusCode(400).body("errors.parameter", contains("periodId"));
        Given.read(summary + "FY2016-17", Councils.fresh()).statusCode(403).body("type", endsWith(":area-not-yours"));
    }

    @Test
    void an_audience_that_is_staff_no_more_changes_the_statements_that_count_it() {
        String area = Councils.fresh();
        String patrol = Given.audience(area, "School crossing patrol", "staff");
        String housing = Given.audience(area, "Housing", "staff");
        String counting = Given.statement(area, "individuals", patrol, 31);
        String other = Given.statement(area, "individuals", housing, 35);

        Given.patched("/v1/audiences/" + patrol, area, "\"v1\"", "{\"kind\": \"contractors\"}")
                .statusCode(200);

        Given.read(ALL + "/" + counting, area)
                .header("ETag", "\"v2\"")
                .body("staffTotal", equalTo(0))
                .body("notStaffTotal", equalTo(31));
        Given.read(ALL + "/" + other, area).header("ETag", "\"v1\"");
        Given.read("/v1/changes", area)
                .body(
                        "items.findAll { it.resourceType == 'attendance-statement' }.resource.staffTotal",
                        containsInAnyOrder(0, 35));
    }

    @Test
    void a_statement_waits_for_an_audience_that_is_just_changing_its_kind()
            throws SQLException, InterruptedException, ExecutionException {
        String area = Councils.fresh();
        String patrol = Given.audience(area, "School crossing patrol", "staff");
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try (Connection other = PostgresResource.asApplication();
                PreparedStatement change = other.prepareStatement(
                        "update audience set kind = 'CONTRACTORS', version = 2 where id = ?::uuid")) {
            other.setAutoCommit(false);
            change.setString(1, patrol);
            change.executeUpdate();
            Future<String> made = pool.submit(() -> Given.statement(area, "individuals", patrol, 31));
            assertThatThrownBy(() -> made.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            other.commit();
            Given.read(ALL + "/" + made.get(), area).body("notStaffTotal", equalTo(31));
        } finally {
            pool.shutdownNow();
        }
    }
}
