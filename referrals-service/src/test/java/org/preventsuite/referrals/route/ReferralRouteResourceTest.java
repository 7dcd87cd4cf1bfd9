package org.preventsuite.referrals.route;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.referrals.route.Routes.ADDRESS;
import static org.preventsuite.referrals.route.Routes.SCOPES;
import static org.preventsuite.referrals.route.Routes.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
class ReferralRouteResourceTest {
    private final String council = Councils.fresh();
    private final Routes routes = new Routes(council);

    @Test
    void a_route_is_drafted_for_internal_use_unless_the_request_says_otherwise() {
        Map<String, Object> bare = routes.body(Map.of());
        bare.remove("status");
        String address = Calls.creating(SCOPES, council, bare)
                .post(ADDRESS)
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("draft"))
                .body("visibility", equalTo("internal"))
                .body("confirmation", equalTo("never-confirmed"))
                .body("lastConfirmedOn", nullValue())
                .extract()
                .header("Location");

        routes.read(address)
                .then()
                .statusCode(200)
                .body("routeCode", equalTo("nrf-police"))
                .body("steps.order", contains(1, 2))
                .body("steps[0].does", equalTo("Fills in the form"));
        Calls.as(SCOPES, council)
                .header("If-None-Match", "\"v1\"")
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void a_route_moves_from_draft_to_active_to_retired_and_never_back() {
        String address = routes.created(Map.of("status", "draft"));
        routes.change(address, 1, Map.of("status", "active"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"");
        refused(routes.change(address, 2, Map.of("status", "draft")), 409, "illegal-transition");
        routes.change(address, 2, Map.of("status", "retired"))
                .then()
                .statusCode(200)
                .body("status", equalTo("retired"));
        refused(routes.change(address, 3, Map.of("status", "active")), 409, "illegal-transition");
        routes.change(address, 3, Map.of("title", "The form of old")).then().statusCode(200);

        String draft = routes.created(Map.of("status", "draft"));
        routes.change(draft, 1, Map.of("status", "retired")).then().statusCode(200);
    }

    @Test
    void a_route_is_changed_on_the_version_that_was_read_and_on_no_other() {
        String address = routes.created(Map.of("entryPoint", Map.of("kind", "telephone", "value", "101")));
        Calls.as(SCOPES, council)
                .header("If-Match", "\"v1\"")
                .contentType("application/merge-patch+json")
                .body("{\"entryPoint\": null, \"visibility\": \"public\", \"externalId\": {\"scheme\": \"own\","
                        + " \"value\": \"7\"}}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("entryPoint", nullValue())
                .body("visibility", equalTo("public"))
                .body("externalId.value", equalTo("7"))
                .body("audiences", contains("staff", "schools"));
        refused(routes.change(address, 1, Map.of("title", "Mine")), 412, "precondition-failed")
                .body("currentVersion", equalTo(2));
        Calls.as(SCOPES, council)
                .header("If-Match", "\"v1\"")
                .delete(address)
                .then()
                .statusCode(412);
    }

    @Test
    void a_deleted_route_takes_its_confirmations_with_it() {
        String address = routes.created(Map.of());
        routes.confirm(address, "2026-03-02", "2027-03-02").then().statusCode(201);
        Calls.as(SCOPES, council)
                .header("If-Match", "\"v2\"")
                .delete(address)
                .then()
                .statusCode(204);
        routes.read(address).then().statusCode(404);
        routes.read(address + "/confirmations").then().statusCode(404);
    }

    @Test
    void steps_stand_in_order_without_a_gap_or_a_repetition() {
        for (List<Map<String, Object>> steps : List.of(
                List.of(step(2, "Begins late")),
                List.of(step(1, "Begins"), step(3, "Jumps")),
                List.of(step(1, "Begins"), step(1, "Repeats")),
                List.of(step(2, "Ends"), step(1, "Begins")))) {
            refused(routes.create(Map.of("steps", steps)), 422, "steps-not-in-order");
        }
        String address = routes.created(Map.of("steps", List.of()));
        refused(routes.change(address, 1, Map.of("steps", List.of(step(2, "Begins late")))), 422, "steps-not-in-order")
                .body("errors.pointer", contains("/steps/0/order"));
    }

    @Test
    void a_contact_point_that_looks_like_a_persons_is_refused_wherever_it_stands() {
        refused(
                        routes.create(Map.of(
                                "entryPoint", Map.of("kind", "mailbox", "value", "first.last@council.example.uk"),
                                "destination", "Ring 07700 900123",
                                "steps", List.of(step(1, "Writes to f.last@council.example.uk")))),
                        422,
                        "personal-contact-point")
                .body("errors.pointer", contains("/steps/0/does", "/entryPoint/value", "/destination"))
                .body("errors.code", hasSize(3));
        String address = routes.created(Map.of("entryPoint", mailbox("prevent@council.example.uk")));
        refused(
                routes.change(address, 1, Map.of("entryPoint", mailbox("first.last@council.example.uk"))),
                422,
                "personal-contact-point");
        routes.change(address, 1, Map.of("entryPoint", mailbox("first-response@council.example.uk")))
                .then()
                .statusCode(200);
    }

    @Test
    void a_body_that_looks_like_a_persons_name_is_refused_wherever_it_acts() {
        Map<String, Object> named =
                Map.of("order", 1, "actingBody", "First Last", "does", "Fills in the form", "handOverTo", "Cllr Last");
        refused(
                        routes.create(Map.of("steps", List.of(named), "destination", "Prevent team, First Last")),
                        422,
                        "person-like-post")
                .body("errors.pointer", contains("/steps/0/actingBody", "/steps/0/handOverTo", "/destination"))
                .body(not(containsString("First Last")));
    }

    @Test
    void a_mailbox_is_an_address_and_a_telephone_a_number() {
        for (String kind : List.of("mailbox", "telephone")) {
            refused(
                            routes.create(Map.of("entryPoint", Map.of("kind", kind, "value", "Ask at the desk"))),
                            422,
                            "invalid-content")
                    .body("errors.pointer", contains("/entryPoint/value"));
        }
        routes.created(Map.of("entryPoint", Map.of("kind", "form", "value", "Form on the council website")));
    }

    @Test
    void an_external_id_names_one_route_of_a_council() {
        Map<String, Object> named = Map.of("externalId", Map.of("scheme", "own", "value", "R-1"));
        routes.created(named);
        refused(routes.create(named), 409, "duplicate-external-id");
        String other = routes.created(Map.of());
        refused(routes.change(other, 1, named), 409, "duplicate-external-id");
        new Routes(Councils.fresh()).created(named);
    }

    @Test
    void the_same_key_creates_one_route_and_another_route_under_it_is_refused() {
        for (String replayed : new String[] {null, "true"}) {
            underKey("once-" + council, Map.of())
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"v1\"")
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
        refused(underKey("once-" + council, Map.of("title", "Another")), 422, "idempotency-key-reused");
        Calls.as(SCOPES, council)
                .queryParam("count", "true")
                .get(ADDRESS)
                .then()
                .body("totalItems", equalTo(1));
    }

    @Test
    void a_request_that_is_still_at_work_is_not_done_again() throws SQLException {
        try (Connection beside = PostgresResource.asApplication();
                PreparedStatement lock = beside.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "system-under-test busy-" + council);
            lock.execute();
            refused(underKey("busy-" + council, Map.of()), 409, "request-in-progress");
        }
        underKey("busy-" + council, Map.of()).then().statusCode(201);
    }

    @Test
    void the_list_goes_by_title_page_by_page_and_keeps_its_filters() {
        for (String title : List.of("C", "A", "B")) {
            routes.created(Map.of("title", title, "visibility", "public"));
        }
        routes.created(Map.of("title", "D", "visibility", "internal"));
        routes.created(Map.of("title", "E", "visibility", "public", "status", "draft"));
        Response first = Calls.as(SCOPES, council)
                .get(ADDRESS + "?status=active&visibility=public&limit=2&count=true&areaCode=" + council);
        first.then().statusCode(200).body("items.title", contains("A", "B")).body("totalItems", equalTo(3));
        Calls.as(SCOPES, council)
                .get(ADDRESS + first.path("links.next"))
                .then()
                .statusCode(200)
                .body("items.title", contains("C"))
                .body("links.next", nullValue());
        refused(
                Calls.as(SCOPES, council).get(ADDRESS + first.path("links.next") + "&status=draft"),
                400,
                "cursor-mismatch");
    }

    @Test
    void stale_routes_are_found_and_all_others_too() {
        String stale = routes.created(Map.of("title", "Stale"));
        routes.confirm(stale, "2017-03-06", "2018-03-06").then().statusCode(201);
        String confirmed = routes.created(Map.of("title", "Confirmed"));
        routes.confirm(confirmed, "2017-03-06", "9999-12-31").then().statusCode(201);
        routes.created(Map.of("title", "Never"));

        Calls.as(SCOPES, council)
                .get(ADDRESS + "?stale=true")
                .then()
                .body("items.title", contains("Stale"))
                .body("items.confirmation", contains("stale"));
        Calls.as(SCOPES, council)
                .get(ADDRESS + "?stale=false")
                .then()
                .body("items.confirmation", contains("confirmed", "never-confirmed"));
    }

    @Test
    void another_councils_route_is_not_found_and_not_changed() {
        String address = routes.created(Map.of());
        String stranger = Councils.fresh();
        Calls.as(SCOPES, stranger).get(address).then().statusCode(404);
        Calls.as(SCOPES, stranger).get(address + "/confirmations").then().statusCode(404);
        Calls.patching(SCOPES, stranger, "\"v1\"", Map.of("title", "Mine"))
                .patch(address)
                .then()
                .statusCode(404);
        Calls.as(SCOPES, stranger)
                .header("If-Match", "\"v1\"")
                .delete(address)
                .then()
                .statusCode(404);
        new Routes(stranger).confirm(address, "2026-03-02", "2027-03-02").then().statusCode(404);
        Calls.as(SCOPES, stranger).get(ADDRESS).then().statusCode(200).body("items", empty());
        refused(Calls.as(SCOPES, stranger).get(ADDRESS + "?areaCode=" + council), 403, "area-not-yours");
        refused(Calls.creating(SCOPES, stranger, routes.body(Map.of())).post(ADDRESS), 403, "area-not-yours");
        routes.read(address).then().statusCode(200).header("ETag", "\"v1\"");
    }

    @Test
    void a_county_reads_its_districts_routes_and_changes_none() {
        Routes tamworth = new Routes("E07000199");
        String address = tamworth.created(Map.of());
        Calls.as(SCOPES, "E10000028").get(address).then().statusCode(200).body("areaCode", equalTo("E07000199"));
        refused(
                Calls.patching(SCOPES, "E10000028", "\"v1\"", Map.of("title", "Ours"))
                        .patch(address),
                403,
                "area-not-yours");
    }

    private Response underKey(String key, Map<String, Object> instead) {
        return Calls.as(SCOPES, council)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(routes.body(instead))
                .post(ADDRESS);
    }

    private static Map<String, Object> mailbox(String address) {
        return Map.of("kind", "mailbox", "value", address);
    }

    static io.restassured.response.ValidatableResponse refused(Response answer, int status, String slug) {
        return answer.then()
                .statusCode(status)
                .body("type", endsWith(":" + slug))
                .body("detail", not(equalTo("")));
    }
}
