package org.preventsuite.referrals.route;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.preventsuite.referrals.route.ReferralRouteResourceTest.refused;
import static org.preventsuite.referrals.route.Routes.SCOPES;
import static org.preventsuite.referrals.route.Routes.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class RouteComparisonResourceTest {
    private final String council = Councils.fresh();
    private final Routes here = new Routes(council);
    private final String other = Councils.fresh();
    private final Routes there = new Routes(other);

    private Response compare(String query) {
        return Calls.as(SCOPES, council).get("/v1/route-comparison?areaCode=" + council + query);
    }

    @Test
    void routes_by_the_same_code_are_compared_and_the_others_named() {
        here.created(Map.of("title", "Our form", "destination", "Police of the district"));
        here.created(Map.of("title", "Our lead", "routeCode", "via-dsl"));
        there.created(Map.of("title", "Their form", "visibility", "public"));
        there.created(Map.of("title", "Their number", "routeCode", "phone-101", "visibility", "public"));

        compare("&with=" + other)
                .then()
                .statusCode(200)
                .body("areaCode", equalTo(council))
                .body("withAreaCode", equalTo(other))
                .body("pairs.here.title", contains("Our form"))
                .body("pairs.there.title", contains("Their form"))
                .body("pairs[0].differences.point", contains("destination"))
                .body("pairs[0].differences.here", contains("Police of the district"))
                .body("pairs[0].differences.there", contains("Police Prevent team"))
                .body("onlyHere.routeCode", contains("via-dsl"))
                .body("onlyThere.routeCode", contains("phone-101"));
    }

    @Test
    void of_several_routes_by_one_code_those_that_differ_least_are_compared() {
        here.created(Map.of("title", "Far", "destination", "Elsewhere", "steps", List.of(step(1, "Rings"))));
        here.created(Map.of("title", "Near"));
        there.created(Map.of("title", "Theirs", "visibility", "public"));
        compare("&with=" + other)
                .then()
                .body("pairs.here.title", contains("Near"))
                .body("pairs[0].differences", empty())
                .body("onlyHere.title", contains("Far"))
                .body("onlyThere", empty());
    }

    @Test
    void the_other_side_shows_its_public_active_routes_only_and_this_side_its_active_ones() {
        here.created(Map.of("status", "draft"));
        here.created(Map.of("title", "Internal", "visibility", "internal"));
        there.created(Map.of("title", "Hidden", "routeCode", "via-dsl", "visibility", "internal"));
        there.created(Map.of("title", "Draft", "routeCode", "via-dsl", "visibility", "public", "status", "draft"));
        compare("&with=" + other)
                .then()
                .statusCode(200)
                .body("pairs", empty())
                .body("onlyHere.title", contains("Internal"))
                .body("onlyThere", empty());
        Calls.as(SCOPES, other)
                .get("/v1/route-comparison?areaCode=" + other + "&with=" + council)
                .then()
                .statusCode(200)
                .body("onlyThere", empty());
    }

    @Test
    void a_district_is_compared_with_its_county_unless_another_area_is_named() {
        new Routes("E10000028").created(Map.of("title", "Portal of the county", "visibility", "public"));
        new Routes("E10000028").created(Map.of("title", "Internal of the county", "routeCode", "via-dsl"));
        Calls.as(SCOPES, "E07000196")
                .get("/v1/route-comparison?areaCode=E07000196")
                .then()
                .statusCode(200)
                .body("withAreaCode", equalTo("E10000028"))
                .body("onlyThere.title", hasItem("Portal of the county"))
                .body("onlyThere.title", not(hasItem("Internal of the county")));
        Calls.as(SCOPES, "E10000028")
                .get("/v1/route-comparison?areaCode=E07000196")
                .then()
                .statusCode(200);
    }

    @Test
    void an_area_without_a_county_must_name_another_and_another_councils_routes_are_refused() {
        refused(compare(""), 422, "no-county");
        refused(
                Calls.as(SCOPES, Councils.fresh()).get("/v1/route-comparison?areaCode=" + council),
                403,
                "area-not-yours");
        refused(Calls.as(SCOPES, council).get("/v1/route-comparison"), 400, "malformed-request");
    }
}
