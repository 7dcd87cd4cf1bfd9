package org.preventsuite.referrals;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ServiceTest {
    private final String council = Councils.fresh();

    @Test
    void the_service_says_what_it_is() {
        Calls.as("changes:read", council)
                .get("/v1/service-info")
                .then()
                .statusCode(200)
                .body("service", equalTo("referrals-service"))
                .body("contractVersion", equalTo("1.0.0"));
    }

    @Test
    void every_refusal_has_a_page_that_needs_no_token() {
        for (ReferralsProblem problem : ReferralsProblem.values()) {
            Calls.anonymous()
                    .get("/problems/" + problem.slug())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo(problem.status()));
        }
        Calls.withToken(TestIssuer.tokenOf(TestIssuer.EXHAUSTED, "releases:read", council))
                .get("/problems/not-found")
                .then()
                .statusCode(429);
    }

    @Test
    void a_feed_cursor_is_its_clients_own() {
        String next = Calls.withToken(TestIssuer.tokenOf("another", "changes:read", council))
                .get("/v1/changes")
                .path("links.next");
        Calls.as("changes:read", council)
                .get("/v1/changes" + next)
                .then()
                .statusCode(410)
                .body("type", endsWith(":cursor-expired"));
    }
}
