package org.preventsuite.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** The contract's promise on Idempotency-Key. Courses have no unique names, so a second effect would show. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class IdempotencyTest {
    private final String area = Councils.fresh();
    private final String key = UUID.randomUUID().toString();

    private String course(String title) {
        return """
                {"areaCode": "%s", "title": "%s", "deliveryMode": "video", "countsTowardsCoverage": true}
                """.formatted(area, title);
    }

    private Response sent(String client, String collection, String body) {
        return Calls.withToken(TestIssuer.tokenOf(client, Given.SCOPES, area))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(collection);
    }

    private Response sent(String body) {
        return sent("learning-system", "/v1/courses", body);
    }

    @Test
    void a_repeated_request_gets_the_same_answer_and_has_no_second_effect() {
        Response first = sent(course("Session"));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();

        Response again = sent(course("Session"));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        Given.read("/v1/courses", area).body("items.title", contains("Session"));
    }

    @Test
    void the_answer_stays_the_first_one_when_the_resource_has_changed_since() {
        String id = sent(course("Session")).path("id");
        Given.patched("/v1/courses/" + id, area, "\"v1\"", "{\"title\": \"Workshop\"}")
                .statusCode(200);

        sent(course("Session")).then().statusCode(201).body("title", equalTo("Session"));
    }

    @Test
    void a_key_names_one_request() {
        sent(course("Session")).then().statusCode(201);

        sent(course("Workshop")).then().statusCode(422).body("type", endsWith(":idempotency-key-reused"));
        sent("learning-system", "/v1/audiences", """
                {"areaCode": "%s", "name": "Housing", "kind": "staff"}
                """.formatted(area))
                .then()
                .statusCode(422)
                .body("type", endsWith(":idempotency-key-reused"));
        sent("learning-system", "/v1/attendance-statements", """
                {"areaCode": "%s", "periodId": "FY2016-17", "basis": "individuals", "lines": []}
                """.formatted(area))
                .then()
                .statusCode(422)
                .body("type", endsWith(":idempotency-key-reused"));
        Given.read("/v1/courses", area).body("items.title", contains("Session"));
    }

    @Test
    void a_key_belongs_to_its_client() {
        sent(course("Session")).then().statusCode(201);
        sent("hr-system", "/v1/courses", course("Workshop"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        String exposure = course("Link").replace("video", "email-link");
        sent(exposure).then().statusCode(422).body("type", endsWith(":exposure-is-not-training"));
        sent(course("Link")).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void eight_at_once_have_one_effect_and_one_answer() throws InterruptedException, ExecutionException {
        CyclicBarrier together = new CyclicBarrier(8);
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            Callable<Response> send = () -> {
                together.await();
                return sent(course("Session"));
            };
            List<Future<Response>> answers =
                    clients.invokeAll(IntStream.range(0, 8).mapToObj(i -> send).toList());
            String id = sent(course("Session"))
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", notNullValue())
                    .extract()
                    .path("id");
            for (Future<Response> future : answers) {
                Response answer = future.get();
                if (answer.statusCode() == 201) {
                    assertThat(answer.<String>path("id")).isEqualTo(id);
                } else {
                    answer.then()
                            .statusCode(409)
                            .header("Retry-After", notNullValue())
                            .body("type", endsWith(":request-in-progress"));
                }
            }
        } finally {
            clients.shutdownNow();
        }
        Given.read("/v1/courses", area).body("items.title", contains("Session"));
        Given.read("/v1/changes", area).body("items.resourceType", contains("course"));
    }
}
