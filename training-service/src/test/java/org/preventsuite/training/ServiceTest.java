package org.preventsuite.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.HeardLog;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** What the service says of itself: its problems, its audit, its state. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ServiceTest {
    private static final Contract CONTRACT = Contract.load(Contract.OWN);

    @Test
    void the_contract_lists_what_the_code_refuses_and_the_reverse() {
        Map<String, Integer> documented = new TreeMap<>();
        CONTRACT.document()
                .path("x-problem-types")
                .forEach(type -> documented.put(
                        type.path("slug").asText(), type.path("status").asInt()));
        Map<String, Integer> coded = new TreeMap<>();
        for (CommonProblem problem : CommonProblem.values()) {
            coded.put(problem.slug(), problem.status());
        }
        for (TrainingProblem problem : TrainingProblem.values()) {
            coded.put(problem.slug(), problem.status());
        }
        assertThat(coded).isEqualTo(documented);
    }

    @Test
    void every_problem_is_explained_to_everybody() {
        CONTRACT.document().path("x-problem-types").forEach(type -> Calls.anonymous()
                .get("/problems/" + type.path("slug").asText())
                .then()
                .statusCode(200)
                .body("status", equalTo(type.path("status").asInt())));
    }

    @Test
    void a_client_that_has_used_up_its_requests_gets_no_explanation_either() {
        Calls.withToken(TestIssuer.tokenOf(TestIssuer.EXHAUSTED, Given.SCOPES))
                .get("/problems/not-found")
                .then()
                .statusCode(429);
    }

    @Test
    void the_audit_says_who_did_what() {
        String area = Councils.fresh();
        String id = Given.audience(area, "Housing", "staff");
        Given.patched("/v1/audiences/" + id, area, "\"v1\"", "{\"kind\": \"partner\"}")
                .statusCode(200);
        Given.course(area, "Session");
        Given.deleted("/v1/audiences/" + id, area, "\"v2\"").statusCode(204);
        Given.audienceAnswer(area, "", "staff").statusCode(400);

        Given.read("/v1/audit-entries?areaCode=" + area, area)
                .statusCode(200)
                .body(
                        "items.action",
                        contains("audience.deleted", "course.created", "audience.updated", "audience.created"))
                .body("items.client", everyItem(equalTo("system-under-test")));
        Given.read("/v1/audit-entries?resourceType=audience&resourceId=" + id, area)
                .body("items.action", contains("audience.deleted", "audience.updated", "audience.created"));
        Given.read("/v1/audit-entries?since=2999-01-01T00:00:00Z", area).body("items", empty());
        Given.read("/v1/audit-entries?areaCode=" + area, Councils.fresh()).statusCode(403);
    }

    @Test
    void a_recount_is_in_the_audit_as_what_it_is() {
        String area = Councils.fresh();
        String id = Given.audience(area, "Housing", "staff");
        Given.statement(area, "individuals", id, 35);
        Given.patched("/v1/audiences/" + id, area, "\"v1\"", "{\"kind\": \"partner\"}")
                .statusCode(200);

        Given.read("/v1/audit-entries?limit=2", area)
                .body("items.action", containsInAnyOrder("audience.updated", "attendance-statement.updated"));
    }

    @Test
    void nothing_that_a_caller_sent_is_in_the_log() {
        try (HeardLog log = new HeardLog()) {
            String area = Councils.fresh();
            String body = """
                {"areaCode": "%s", "name": "Sentinel", "kind": "staff",
                 "externalId": {"scheme": "sentinel", "value": "Sentinel"}}
                """.formatted(area);
            Given.created("/v1/audiences", area, body).statusCode(201);
            Given.created("/v1/audiences", area, body).statusCode(409);
            Given.created("/v1/audiences", area, body.replace("name\": \"Sentinel", "name\": \"Other"))
                    .statusCode(409);
            Given.created("/v1/audiences", area, body.replace("staff", "Sentinel"))
                    .statusCode(400);
            Given.created("/v1/audiences", area, "{Sentinel").statusCode(400);
            Given.read("/v1/audiences?cursor=Sentinel", area).statusCode(400);
            assertThat(log.lines())
                    .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("sentinel"));
        }
    }

    @Test
    void the_service_tells_its_contract_and_its_state() {
        Given.read("/v1/service-info", Councils.fresh())
                .statusCode(200)
                .body("service", equalTo("training-service"))
                .body("contractVersion", equalTo(CONTRACT.version()))
                .body("contractHash", equalTo(CONTRACT.hash()))
                .body("retention.idempotencyHours", equalTo(72))
                .body("retention.tombstoneDays", equalTo(90))
                .body("feed.upToDate", notNullValue())
                .body("partners.service", contains("plans-service"));
    }
}
