package org.preventsuite.referrals.route;

import static org.hamcrest.Matchers.equalTo;
import static org.preventsuite.referrals.route.ReferralRouteResourceTest.refused;
import static org.preventsuite.referrals.route.Routes.SCOPES;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class RouteSummaryResourceTest {
    private final String council = Councils.fresh();
    private final Routes routes = new Routes(council);

    @Test
    void active_routes_are_counted_by_their_confirmation_and_no_others() {
        routes.created(Map.of());
        routes.created(Map.of("status", "draft"));
        routes.confirm(routes.created(Map.of()), "2017-03-06", "2018-03-06");
        routes.confirm(routes.created(Map.of()), "2017-03-06", "9999-12-31");
        routes.confirm(routes.created(Map.of()), "2026-03-06", "9999-12-31");
        String retired = routes.created(Map.of());
        routes.change(retired, 1, Map.of("status", "retired"));

        Calls.as(SCOPES, council)
                .get("/v1/route-summary?areaCode=" + council)
                .then()
                .statusCode(200)
                .body("active", equalTo(4))
                .body("confirmed", equalTo(2))
                .body("stale", equalTo(1))
                .body("neverConfirmed", equalTo(1));
    }

    @Test
    void an_area_without_routes_has_none_and_another_councils_is_refused() {
        Calls.as(SCOPES, council)
                .get("/v1/route-summary?areaCode=" + council)
                .then()
                .statusCode(200)
                .body("active", equalTo(0));
        refused(Calls.as(SCOPES, Councils.fresh()).get("/v1/route-summary?areaCode=" + council), 403, "area-not-yours");
        refused(Calls.as(SCOPES, council).get("/v1/route-summary"), 400, "malformed-request");
    }
}
