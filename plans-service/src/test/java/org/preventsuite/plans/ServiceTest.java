package org.preventsuite.plans;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ServiceTest {
    private final Council council = Council.fresh();

    @Test
    void the_service_says_what_it_is() {
        council.read("/v1/service-info")
                .then()
                .statusCode(200)
                .body("service", equalTo("plans-service"))
                .body("contractVersion", equalTo("1.0.0"));
    }

    @Test
    void every_refusal_has_a_page_that_needs_no_token() {
        for (PlansProblem problem : PlansProblem.values()) {
            Calls.anonymous()
                    .get("/problems/" + problem.slug())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo(problem.status()));
        }
        Calls.withToken(TestIssuer.tokenOf(TestIssuer.EXHAUSTED, "plans:read", council.code()))
                .get("/problems/not-found")
                .then()
                .statusCode(429);
    }

    @Test
    void a_feed_cursor_is_its_clients_own() {
        String next = Calls.withToken(TestIssuer.tokenOf("another", "changes:read", council.code()))
                .get("/v1/changes")
                .path("links.next");
        refused(council.read("/v1/changes" + next), 410, "cursor-expired");
    }

    @Test
    void the_audit_tells_what_was_done_newest_first() {
        String plan = council.newPlan(Map.of());
        council.newAction(plan, Map.of());
        council.send(plan, "plan", "Ref,Action\n1,Do this\n").then().statusCode(201);
        council.read("/v1/audit-entries")
                .then()
                .statusCode(200)
                .body("items.action", contains("import.created", "action.created", "plan.created"))
                .body("items[0].client", equalTo("system-under-test"));
    }

    @Test
    void text_that_cannot_be_stored_is_refused_with_its_place() {
        for (String broken : new String[] {"\\ud800", "\\udc00x", "\\u0000", "\\ud83d \\ude00"}) {
            refused(
                            Calls.creating(Council.SCOPES, council.code(), body(broken))
                                    .post("/v1/bodies"),
                            400,
                            "malformed-request")
                    .body("errors.pointer", contains("/aliases/1"));
        }
        Calls.creating(Council.SCOPES, council.code(), body("\\ud83d\\ude00"))
                .post("/v1/bodies")
                .then()
                .statusCode(201);
    }

    @Test
    void a_date_has_a_year_of_four_digits_that_does_not_begin_with_nought() {
        for (String date : new String[] {"0000-01-01", "0999-12-31", "10000-01-01"}) {
            refused(council.read("/v1/actions?dueBefore=" + date), 400, "malformed-request")
                    .body("errors.parameter", contains("dueBefore"));
        }
        council.read("/v1/actions?dueBefore=9999-12-31&dueAfter=1000-01-01")
                .then()
                .statusCode(200);
    }

    private String body(String alias) {
        return """
            {"areaCode": "%s", "name": "Silver Group", "kind": "group", "aliases": ["Silver", "%s"]}\
            """.formatted(council.code(), alias);
    }
}
