package org.preventsuite.training.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.preventsuite.training.importing.Sent.ALL;
import static org.preventsuite.training.importing.Sent.CSV;
import static org.preventsuite.training.importing.Sent.JSON;
import static org.preventsuite.training.importing.Sent.LINES;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.HeardLog;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

/** Exports of learning systems: what is left of them are counts, and nothing else anywhere. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class CompletionImportTest {
    private static final String HEADINGS = "Employee Number,Course Title,Department,Status,Completion Date";

    private final String area = Councils.fresh();
    private final Sent sent = new Sent(area);
    private String housing = "";
    private String planning = "";

    @BeforeEach
    void a_course_and_two_audiences() {
        Given.created("/v1/courses", area, """
            {"areaCode": "%s", "title": "Prevent awareness", "courseCode": "local-f2f", "deliveryMode": "e-learning",
             "validityMonths": 12, "countsTowardsCoverage": true}
            """.formatted(area)).statusCode(201);
        housing = Given.created("/v1/audiences", area, """
            {"areaCode": "%s", "name": "Housing", "kind": "staff", "aliases": ["Homes & Tenancies"],
             "headCounts": [{"asAt": "2016-04-01", "count": 40, "source": "HR list"}]}
            """.formatted(area))
                .statusCode(201)
                .extract()
                .path("id");
        planning = Given.audience(area, "Planning", "staff");
    }

    private ValidatableResponse completions(String mode, String... rows) {
        return sent.csv("completions", mode, HEADINGS + "\n" + String.join("\n", rows));
    }

    private static String statement(String learner, String verb, String day) {
        return """
            {"actor": {"mbox": "mailto:%s@example.org"}, "verb": {"id": "http://adlnet.gov/expapi/verbs/%s"},\
             "object": {"id": "https://lms.example.org/1", "definition": {"name": {"en": "Prevent awareness"}}},\
             "timestamp": "%sT23:30:00Z",\
             "context": {"extensions": {"https://lms.example.org/department": "Housing"}}}\
            """.formatted(learner, verb, day);
    }

    @Test
    void learners_become_counts_by_month_and_audience() {
        ValidatableResponse made = completions(
                        "atomic",
                        "1,Prevent awareness,Housing,Completed,05/12/2016",
                        "2,PREVENT AWARENESS,homes & tenancies,Passed,2016-12-31 10:00",
                        "3,local-f2f,Planning,Complete,1 Jan 2017",
                        "4,local-f2f,Planning,In progress,",
                        "5,local-f2f,Planning,Failed,2017-01-02")
                .statusCode(201)
                .body("kind", equalTo("completions"))
                .body("status", equalTo("applied"))
                .body("counts.sourceRows", equalTo(5))
                .body("counts.skipped", equalTo(2))
                .body("counts.rows", equalTo(2))
                .body("counts.created", equalTo(2))
                .body("columns.field", contains("learner", "course", "audience", "status", "date"));
        sent.rows(made)
                .body("items.rowNumber", contains(1, 2))
                .body("items.periodId", contains("2016-12", "2017-01"))
                .body("items.audienceId", contains(housing, planning))
                .body("items.basis", contains("completions", "completions"))
                .body("items.count", contains(2, 1));
        sent.sessions().body("items.periodId", contains("2017-01", "2016-12"));
        Given.read("/v1/coverage?areaCode=" + area + "&asAt=2017-03-31", area)
                .body("figure.covered.ratePercent", contains(5.0f));
    }

    @Test
    void a_learner_is_counted_once_for_a_course_at_the_newest_day() {
        String[] rows = {
            "1,Prevent awareness,Housing,Completed,2016-12-05",
            "1,Prevent awareness,Housing,Completed,2016-12-05",
            " 1 ,Prevent awareness,Housing,Completed,2016-12-20",
            "2,Prevent awareness,Housing,Completed,2017-01-05",
            "2,Prevent awareness,Housing,Completed,2016-12-05",
        };
        completions("atomic", rows).statusCode(201).body("counts.rows", equalTo(2));
        sent.sessions().body("items.attendance.flatten().count", contains(1, 1));
        completions("atomic", rows).body("counts.unchanged", equalTo(2));

        sent.request(CSV, HEADINGS + "\n" + String.join("\n", rows))
                .post(ALL + "?kind=completions&mode=plan&grain=date")
                .then()
                .statusCode(201)
                .body("counts.created", equalTo(2));
        // Who completes it anew moves on, and the old month is put right.
        completions("atomic", rows[0], "1,Prevent awareness,Housing,Completed,2017-01-09", rows[3])
                .body("counts.updated", equalTo(2));
        sent.sessions()
                .body("items.periodId", contains("2017-01", "2016-12"))
                .body("items.attendance.flatten().count", contains(2, 0));
    }

    @Test
    void rows_that_cannot_be_counted_are_summed_up_by_reason() {
        Given.emailedLink(area);
        String[] rows = {
            "1,Unheard of,Housing,Completed,2016-12-05",
            "2,Unheard of,Housing,Completed,2016-12-05",
            "3,Prevent awareness,Unheard of,Completed,2016-12-05",
            "4,Prevent awareness,Housing,Completed,soon",
            ",Prevent awareness,Housing,Completed,2016-12-05",
            "5,Information link,Housing,Completed,2016-12-05",
            "6,Prevent awareness,Housing,Completed,2016-12-05",
        };
        ValidatableResponse refused = completions("atomic", rows)
                .statusCode(201)
                .body("status", equalTo("rejected"))
                .body("counts.rejected", equalTo(5));
        Given.read(Sent.address(refused) + "/rows?outcome=rejected", area)
                .body(
                        "items.reason",
                        contains(
                                "unknown-course",
                                "unknown-audience",
                                "not-a-date",
                                "no-learner",
                                "exposure-is-not-training"))
                .body("items.column", contains("course", "audience", "date", "learner", "course"))
                .body("items[0].detail", endsWith("Rows: 2, the first is 2."));
        sent.sessions().body("items", empty());
        completions("per-row", rows).body("status", equalTo("applied")).body("counts.created", equalTo(1));
    }

    @Test
    void statements_are_counted_like_rows() {
        String all = "[" + statement("one", "completed", "2016-12-05") + "," + statement("one", "passed", "2016-12-06")
                + "," + statement("two", "attended", "2016-12-05") + "," + statement("three", "launched", "2016-12-05")
                + "]";
        ValidatableResponse made = sent.statements(JSON, "atomic", all)
                .statusCode(201)
                .body("counts.sourceRows", equalTo(4))
                .body("counts.skipped", equalTo(1))
                .body("counts.created", equalTo(2));
        sent.rows(made)
                .body("items.basis", contains("attendances", "completions"))
                .body("items.count", contains(1, 1));
        sent.sessions().body("items", hasSize(1)).body("items[0].totals.count", contains(1, 1));

        String lines =
                statement("four", "completed", "2017-05-01") + "\n" + statement("five", "completed", "2017-05-31");
        sent.rows(sent.statements(LINES, "atomic", lines).body("counts.created", equalTo(2)))
                .body("items.periodId", contains("2017-05", "2017-06"));
        sent.statements(JSON, "plan", "{\"statements\": [" + statement("six", "completed", "2017-05-01") + "]}")
                .body("counts.sourceRows", equalTo(1));
    }

    @Test
    void what_is_no_json_is_refused_with_its_place() {
        sent.statements(JSON, "plan", "[" + statement("one", "completed", "2016-12-05") + ",\n{\"actor\": ")
                .statusCode(400)
                .body("type", endsWith(":malformed-request"))
                .body("errors[0].detail", containsString("Line 2"));
        sent.statements(JSON, "plan", "[]").statusCode(422).body("type", endsWith(":nothing-to-import"));
        sent.rows(sent.statements(JSON, "plan", "[" + statement("one", "completed", "12-05") + "]"))
                .body("items.reason", contains("not-a-date"));
    }

    @Test
    void nothing_of_a_learner_is_left_anywhere() throws SQLException {
        try (HeardLog log = new HeardLog()) {
            String headings = "Name,E-mail address,Quillmark heading," + HEADINGS;
            String learner = "Firstname Quillmark,first.quillmark@example.org,Quillmark,QUILLMARK-4711,";
            String good = learner + "Prevent awareness,Housing,Completed,2016-12-05";
            for (String table : List.of(
                    good,
                    learner + "Quillmark course,Housing,Completed,2016-12-05",
                    learner + "Prevent awareness,Quillmark department,Completed,2016-12-05",
                    learner + "Prevent awareness,Housing,Completed,Quillmark day",
                    learner + "Prevent awareness,Housing,Quillmark status,2016-12-05",
                    good + "\n\"Quillmark",
                    "Quillmark")) {
                for (String mode : List.of("plan", "per-row")) {
                    silent(sent.csv("completions", mode, headings + "\n" + table));
                }
            }
            silent(sent.csv("completions", "plan", "Firstname Quillmark,QUILLMARK-4711\n" + good));
            silent(sent.csv("attendance", "per-row", """
                Course,Date,Audience,Count,Host,Session ID,Quillmark heading
                Prevent awareness,2016-12-05,Housing,1,Firstname Quillmark,,Quillmark
                Prevent awareness,2016-12-05,Housing,1,,first.quillmark@example.org,Quillmark
                """));
            for (String verb : List.of("completed", "launched", "Quillmark")) {
                silent(sent.statements(LINES, "per-row", statement("first.quillmark", verb, "2016-12-05")));
            }
            silent(sent.statements(JSON, "plan", "[" + statement("first.quillmark", "completed", "Quillmark") + "]"));
            silent(sent.statements(JSON, "plan", "{\"Quillmark\": \"Quillmark\" Quillmark"));
            silent(Given.read("/v1/audit-entries", area));
            silent(Given.read("/v1/changes", area));
            silent(sent.sessions().body("items.attendance.flatten().size()", equalTo(1)));
            assertThat(log.lines()).noneMatch(CompletionImportTest::isPlanted);
        }
        assertThat(columnsWithWhatWasPlanted()).isEmpty();
    }

    private static void silent(ValidatableResponse answer) {
        assertThat(answer.extract().asString()).matches(text -> !isPlanted(text));
    }

    private static boolean isPlanted(String text) {
        return text.toLowerCase(Locale.ROOT).contains("quillmark");
    }

    /** Looks into every column of every table that can hold text. */
    private static List<String> columnsWithWhatWasPlanted() throws SQLException {
        List<String> found = new ArrayList<>();
        int searched = 0;
        try (Connection owner = PostgresResource.asOwner();
                Statement list = owner.createStatement();
                Statement search = owner.createStatement();
                ResultSet columns = list.executeQuery("""
                    select table_name, column_name from information_schema.columns
                    where table_schema = 'public' and data_type in ('text', 'character varying', 'jsonb', 'json', 'bytea')\
                    """)) {
            while (columns.next()) {
                searched++;
                String table = columns.getString(1);
                String column = columns.getString(2);
                try (ResultSet rows = search.executeQuery(
                        "select count(*) from " + table + " where cast(" + column + " as text) ilike '%quillmark%'")) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        found.add(table + "." + column);
                    }
                }
            }
        }
        assertThat(searched).isGreaterThan(50);
        return found;
    }
}
