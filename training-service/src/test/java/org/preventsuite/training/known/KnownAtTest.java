package org.preventsuite.training.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

/** Whatever is stored, changed or deleted later: what was known at an instant stays what it was. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class KnownAtTest {
    private static final int STEPS = 20;
    private static final List<String> BASES = List.of("individuals", "attendances", "completions", "invitations");
    private static final List<String> KINDS = List.of("staff", "learners", "partner");

    private final String area = Councils.fresh();
    private final String coverage = "/v1/coverage?areaCode=" + area + "&asAt=2017-03-31";
    private final String series = "/v1/coverage-series?areaCode=" + area + "&from=2016-04-01&to=2017-03-31";
    private final String summary = "/v1/attendance-summary?areaCode=" + area + "&periodId=FY2016-17";

    /** An answer, byte for byte, but for when a summary was added up; of a refusal what it is. */
    private String answer(String address) {
        Response answer = Calls.as(Given.SCOPES, area).get(address);
        return answer.statusCode() == 200
                ? answer.asString().replaceFirst("\"asAt\":\"[^\"]*T[^\"]*\",", "")
                : answer.path("type");
    }

    private String knownAt() {
        return Given.read(summary, area).statusCode(200).extract().path("knownAt");
    }

    private Map<String, String> answersOfNow() {
        String now = "&knownAt=" + knownAt();
        Map<String, String> answers = new LinkedHashMap<>();
        for (String address : List.of(coverage, series, summary)) {
            answers.put(address + now, answer(address));
        }
        return answers;
    }

    private void assertStill(Map<String, String> answers) {
        answers.forEach((address, before) -> assertThat(answer(address)).isEqualTo(before));
    }

    /** Random changes of everything that a figure is made of. */
    private final class Clerk {
        private final Random random;
        private final List<String> audiences = new ArrayList<>();
        private final List<String> courses = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();

        Clerk(long seed) {
            random = new Random(seed);
            addCourse();
            addAudience();
        }

        private <T> T any(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        private String headCounts() {
            return "\"headCounts\": [{\"asAt\": \"2016-0%d-01\", \"count\": %d, \"source\": \"HR list\"}]"
                    .formatted(3 + random.nextInt(5), 20 + random.nextInt(200));
        }

        private String day() {
            return "2016-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
        }

        private void addAudience() {
            audiences.add(Given.created(
                            "/v1/audiences", area, """
                                {"areaCode": "%s", "name": "Audience %d", "kind": "%s", %s}
                                """.formatted(area, audiences.size(), any(KINDS), headCounts()))
                    .extract()
                    .path("id"));
        }

        private void addCourse() {
            courses.add(Given.course(area, "Course " + courses.size()));
        }

        private void change(String address, String patch) {
            String etag = Given.read(address, area).extract().header("ETag");
            Given.patched(address, area, etag, patch).statusCode(200);
        }

        void step() {
            switch (random.nextInt(9)) {
                case 0 -> addAudience();
                case 1 -> change("/v1/audiences/" + any(audiences), "{" + headCounts() + "}");
                case 2 -> change("/v1/audiences/" + any(audiences), "{\"kind\": \"" + any(KINDS) + "\"}");
                case 3 ->
                    change(
                            "/v1/courses/" + any(courses),
                            random.nextBoolean() ? "{\"validityMonths\": 6}" : "{\"countsTowardsCoverage\": false}");
                case 4 ->
                    sources.add("/v1/sessions/"
                            + Given.session(
                                    area,
                                    any(courses),
                                    "\"heldOn\": \"" + day() + "\"",
                                    any(audiences),
                                    any(BASES),
                                    random.nextInt(30)));
                case 5 ->
                    sources.add("/v1/attendance-statements/"
                            + Given.statement(area, any(BASES), any(audiences), random.nextInt(30)));
                case 6 -> {
                    if (!sources.isEmpty()) {
                        String gone = sources.remove(random.nextInt(sources.size()));
                        Given.deleted(
                                        gone,
                                        area,
                                        Given.read(gone, area).extract().header("ETag"))
                                .statusCode(204);
                    }
                }
                case 7 ->
                    Calls.as(Given.SCOPES, area)
                            .header("Idempotency-Key", "key-" + random.nextLong())
                            .contentType("text/csv")
                            .body("Course,Date,Audience,Basis,Count\n\"Course 0\",%s,\"Audience 0\",individuals,%d\n"
                                    .formatted(day(), random.nextInt(30)))
                            .post("/v1/imports?kind=attendance&mode=per-row")
                            .then()
                            .statusCode(201);
                default ->
                    Given.stored(
                            "/v1/coverage-policies/" + area,
                            area,
                            Given.read("/v1/coverage-policies/" + area, area)
                                    .extract()
                                    .header("ETag"),
                            random.nextBoolean() ? "{}" : "{\"courses\": []}");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2015, 2018, 2023})
    void an_answer_can_be_had_again_byte_for_byte_after_any_later_change(long seed) {
        Clerk clerk = new Clerk(seed);
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < STEPS; i++) {
            clerk.step();
            answers.putAll(answersOfNow());
        }

        assertStill(answers);
    }

    @Test
    void writers_at_once_change_no_answer_that_was_given() {
        new Clerk(7);
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            long seed = i;
            writers.add(CompletableFuture.runAsync(() -> {
                String audience = Given.audience(area, "Of writer " + seed, "staff");
                for (int n = 0; n < 8; n++) {
                    Given.statement(area, "individuals", audience, n);
                }
            }));
        }
        Map<String, String> answers = new LinkedHashMap<>();
        while (!writers.stream().allMatch(CompletableFuture::isDone)) {
            String seen = Given.read(summary, area).extract().asString();
            String knownAt = io.restassured.path.json.JsonPath.from(seen).getString("knownAt");
            answers.put(summary + "&knownAt=" + knownAt, seen.replaceFirst("\"asAt\":\"[^\"]*\",", ""));
        }
        writers.forEach(CompletableFuture::join);

        assertThat(answers).hasSizeGreaterThan(1);
        assertStill(answers);
    }

    @Test
    void what_is_known_later_cannot_be_asked_for() {
        new Clerk(7);
        String later = "&knownAt=" + Instant.now().plus(1, ChronoUnit.HOURS);
        for (String address : List.of(coverage, series, summary)) {
            Given.read(address + later, area)
                    .statusCode(400)
                    .body("errors.parameter", contains("knownAt"))
                    .body("errors.code", contains("in-the-future"));
        }
        Given.read(coverage + "&knownAt=2016-07-01T00:00:00Z", area).statusCode(409);
    }

    @Test
    void a_version_is_no_new_one_where_no_figure_changes_and_keeps_no_free_text() throws SQLException {
        String housing = Given.audience(area, "Housing", "staff");
        String statement = "/v1/attendance-statements/" + Given.statement(area, "individuals", housing, 35);
        Given.patched(statement, area, "\"v1\"", "{\"note\": \"A remark\", \"source\": \"A report\"}")
                .statusCode(200);

        try (Connection beside = PostgresResource.asApplication();
                Statement sql = beside.createStatement();
                ResultSet found = sql.executeQuery(
                        "select facts::text from known_version where resource_type = 'attendance-statement'"
                                + " and area_code = '" + area + "'")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getString(1)).doesNotContain("remark", "report");
            assertThat(found.next()).as("another version").isFalse();
        }
    }

    @Test
    void what_was_known_cannot_be_written_by_the_service_itself() throws SQLException {
        try (Connection beside = PostgresResource.asApplication();
                Statement sql = beside.createStatement()) {
            for (String change : List.of(
                    "delete from known_version", "update revision set recorded_at = now()", "delete from revision")) {
                assertThatThrownBy(() -> sql.execute(change)).hasMessageContaining("permission denied");
            }
        }
    }
}
