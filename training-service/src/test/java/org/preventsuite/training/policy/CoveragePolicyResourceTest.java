package org.preventsuite.training.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class CoveragePolicyResourceTest {

    private static String address(String area) {
        return "/v1/coverage-policies/" + area;
    }

    private static String counting(String... courses) {
        return "{\"courses\": [%s]}".formatted(String.join(", ", courses));
    }

    private static String course(String id) {
        return "{\"courseId\": \"" + id + "\"}";
    }

    private static ValidatableResponse stored(String area, String etag, String policy) {
        return Given.stored(address(area), area, etag, policy);
    }

    @Test
    void a_council_that_has_decided_nothing_has_the_usual_policy() {
        String area = Councils.fresh();

        Given.read(address(area), area)
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("areaCode", equalTo(area))
                .body("version", equalTo(0))
                .body("id", nullValue())
                .body("combination", equalTo("any-one-of"))
                .body("courses", nullValue())
                .body("smallAudienceFloor", equalTo(10));
        Calls.as(Given.SCOPES, area)
                .header("If-None-Match", "\"v0\"")
                .get(address(area))
                .then()
                .statusCode(304);
    }

    @Test
    void a_policy_is_stored_read_and_replaced_whole() {
        String area = Councils.fresh();
        String session = Given.course(area, "Session");
        String workshop = Given.course(area, "Workshop");

        stored(area, "\"v0\"", """
                {"courses": [{"courseId": "%s", "validityMonths": 24}, %s], "smallAudienceFloor": 20}
                """.formatted(session, course(workshop)))
                .statusCode(200)
                .header("ETag", "\"v1\"");
        Given.read(address(area), area)
                .header("ETag", "\"v1\"")
                .body("courses.courseId", contains(session, workshop))
                .body("courses.validityMonths", contains(24, null))
                .body("smallAudienceFloor", equalTo(20));
        stored(area, "\"v1\"", counting(course(workshop), course(session)))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("courses.courseId", contains(workshop, session))
                .body("smallAudienceFloor", equalTo(10));
        stored(area, "\"v2\"", counting()).statusCode(200).body("courses", empty());
        stored(area, "\"v3\"", "{}").statusCode(200).body("courses", nullValue());
        stored(area, "\"v3\"", "{}").statusCode(412).body("currentVersion", equalTo(4));
        stored(area, "\"v0\"", "{}").statusCode(412);
    }

    @Test
    void the_same_policy_again_makes_no_version() {
        String area = Councils.fresh();
        String policy = counting(course(Given.course(area, "Session")));

        stored(area, "\"v0\"", policy).header("ETag", "\"v1\"");
        stored(area, "\"v1\"", policy).statusCode(200).header("ETag", "\"v1\"");
    }

    @Test
    void a_stored_policy_is_in_the_feed() {
        String area = Councils.fresh();
        String id =
                stored(area, "\"v0\"", "{\"smallAudienceFloor\": 15}").extract().path("id");

        Given.read("/v1/changes", area)
                .body("items.resourceType", hasItem("coverage-policy"))
                .body("items.resourceId", hasItem(id))
                .body("items.resource.smallAudienceFloor", hasItem(15));
    }

    @Test
    void only_a_course_of_the_council_that_can_count_counts() {
        String area = Councils.fresh();
        String session = Given.course(area, "Session");
        String talk = Given.created("/v1/courses", area, """
                {"areaCode": "%s", "title": "Talk", "deliveryMode": "briefing", "countsTowardsCoverage": false}
                """.formatted(area))
                .extract()
                .path("id");

        stored(area, "\"v0\"", counting(course(session), course(Given.course(Councils.fresh(), "Theirs"))))
                .statusCode(422)
                .body("type", endsWith(":unknown-course"))
                .body("errors.pointer", contains("/courses/1/courseId"));
        stored(area, "\"v0\"", counting(course(UUID.randomUUID().toString()))).statusCode(422);
        stored(area, "\"v0\"", counting(course(Given.emailedLink(area))))
                .statusCode(422)
                .body("type", endsWith(":exposure-is-not-training"));
        stored(area, "\"v0\"", counting(course(talk)))
                .statusCode(422)
                .body("type", endsWith(":invalid-content"))
                .body("errors.code", contains("does-not-count"));
        stored(area, "\"v0\"", counting(course(session), course(session)))
                .statusCode(422)
                .body("errors.code", contains("course-repeated"));
        stored(area, "\"v0\"", "{\"smallAudienceFloor\": 4}").statusCode(400);
        Given.read(address(area), area).header("ETag", "\"v0\"");
    }

    @Test
    void a_course_that_the_policy_names_stays() {
        String area = Councils.fresh();
        String session = Given.course(area, "Session");
        stored(area, "\"v0\"", counting(course(session))).statusCode(200);

        Given.deleted("/v1/courses/" + session, area, "\"v1\"")
                .statusCode(409)
                .body("type", endsWith(":course-in-use"));
    }

    @Test
    void what_is_another_councils_is_not_there() {
        String area = Councils.fresh();
        String stranger = Councils.fresh();

        Given.read(address(area), stranger).statusCode(404);
        Given.stored(address(area), stranger, "\"v0\"", "{}").statusCode(404);
    }

    @Test
    void a_county_reads_the_policy_of_a_member_and_changes_nothing() {
        Given.read(address("E07000199"), "E10000028").statusCode(200);
        Given.stored(address("E07000199"), "E10000028", "\"v0\"", "{}").statusCode(403);
    }

    @Test
    void of_several_first_policies_at_once_one_is_stored() throws InterruptedException, ExecutionException {
        String area = Councils.fresh();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String policy = "{\"smallAudienceFloor\": " + (20 + i) + "}";
                answers.add(pool.submit(
                        () -> stored(area, "\"v0\"", policy).extract().statusCode()));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412, 412);
        } finally {
            pool.shutdownNow();
        }
    }
}
