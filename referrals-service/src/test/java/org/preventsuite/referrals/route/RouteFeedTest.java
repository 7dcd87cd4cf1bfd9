package org.preventsuite.referrals.route;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.preventsuite.referrals.route.Routes.SCOPES;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class RouteFeedTest {
    private final String council = Councils.fresh();
    private final Routes routes = new Routes(council);

    private Response feed(String from) {
        return Calls.as(SCOPES, council).get("/v1/changes" + from);
    }

    @Test
    void a_reader_sees_a_route_made_confirmed_and_gone_and_never_what_depends_on_the_day() {
        String address = routes.created(Map.of());
        Response made = feed("");
        made.then()
                .statusCode(200)
                .body("items.kind", contains("upsert"))
                .body("items.resourceType", contains("referral-route"))
                .body("items.version", contains(1))
                .body("items[0].resource.status", equalTo("active"));

        routes.confirm(address, "2026-03-02", "2027-03-02").then().statusCode(201);
        Response confirmed = feed(made.path("links.next"));
        confirmed
                .then()
                .body("items.version", contains(2))
                .body("items[0].resource.version", equalTo(2))
                .body("items[0].resource.confirmationDueOn", equalTo("2027-03-02"))
                .body("items[0].resource", not(hasKey("confirmation")));

        Calls.as(SCOPES, council)
                .header("If-Match", "\"v2\"")
                .delete(address)
                .then()
                .statusCode(204);
        Response gone = feed(confirmed.path("links.next"));
        gone.then()
                .body("items.kind", contains("tombstone"))
                .body("items.reason", contains("deleted"))
                .body("items.version", contains(3));
        feed(gone.path("links.next")).then().body("items", empty()).body("upToDate", equalTo(true));
    }

    @Test
    void the_audit_tells_what_was_done_newest_first() {
        String address = routes.created(Map.of());
        routes.change(address, 1, Map.of("title", "Another")).then().statusCode(200);
        routes.confirm(address, "2026-03-02", "2027-03-02").then().statusCode(201);
        Calls.as(SCOPES, council)
                .get("/v1/audit-entries?resourceType=referral-route")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains("referral-route.confirmed", "referral-route.updated", "referral-route.created"))
                .body("items[0].client", equalTo("system-under-test"));
    }
}
