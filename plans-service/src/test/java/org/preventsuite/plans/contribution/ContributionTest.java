package org.preventsuite.plans.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ContributionTest {
    private static final String CONTRIBUTIONS = "/v1/contributions";

    /** A county has members in the bundled list only; plans of their own keep the tests apart. */
    private final Council county = new Council("E10000028");

    private final Council district = new Council("E07000195");
    private final Council neighbour = new Council("E07000193");
    private String countyPlan = "";
    private String plan = "";
    private String master = "";
    private String own = "";

    @BeforeEach
    void a_plan_of_the_county_and_one_of_a_district() {
        countyPlan = county.newPlan(Map.of());
        plan = district.newPlan(Map.of());
        master = action(county, countyPlan, "1");
        own = action(district, plan, "1.1");
    }

    @Test
    void a_district_contributes_to_an_action_of_its_county_and_both_see_it() {
        String seen = county.endOfFeed();
        Response stated = state(own, countyPlan, master);
        stated.then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("areaCode", equalTo(district.code()))
                .body("planId", equalTo(plan))
                .body("toAreaCode", equalTo(county.code()));
        String address = stated.header("Location");
        district.read(address).then().statusCode(200).body("toActionId", equalTo(master));
        county.read(address).then().statusCode(200).body("actionId", equalTo(own));
        county.readUnless(address, 1).then().statusCode(304);
        county.read(CONTRIBUTIONS + "?toPlanId=" + countyPlan).then().body("items.id", contains((String)
                stated.path("id")));
        county.feed(seen).then().body("items.resourceType", hasItems("contribution"));

        refused(district.read(Council.ACTIONS + "/" + master), 404, "not-found");
        refused(district.read(PLANS + "/" + countyPlan), 404, "not-found");
        refused(neighbour.read(address), 404, "not-found");
        neighbour.read(CONTRIBUTIONS + "?toPlanId=" + countyPlan).then().body("items", empty());
    }

    @Test
    void what_cannot_be_contributed_to_is_refused_alike_whether_it_exists_or_not() {
        Council stranger = Council.fresh();
        String theirs = stranger.newPlan(Map.of());
        String closed = county.newPlan(Map.of());
        String inClosed = action(county, closed, "1");
        county.change(PLANS + "/" + closed, 1, Map.of("status", "withdrawn"))
                .then()
                .statusCode(200);
        List<Response> refusals = List.of(
                state(own, countyPlan, UUID.randomUUID().toString()),
                state(own, UUID.randomUUID().toString(), master),
                state(own, theirs, action(stranger, theirs, "1")),
                state(own, closed, inClosed),
                state(own, plan, own));
        for (Response refusal : refusals) {
            refused(refusal, 422, "invalid-content")
                    .body("errors.pointer", contains("/toActionId"))
                    .body("errors.code", contains("unknown-action"))
                    .body("errors.detail", equalTo(refusals.get(0).path("errors.detail")))
                    .body("detail", equalTo(refusals.get(0).path("detail")));
        }
    }

    @Test
    void only_the_district_states_what_its_actions_contribute() {
        refused(county.create(CONTRIBUTIONS, body(own, countyPlan, master)), 403, "area-not-yours");
        refused(neighbour.create(CONTRIBUTIONS, body(own, countyPlan, master)), 422, "invalid-content")
                .body("errors.pointer", contains("/actionId"));
        refused(county.create(CONTRIBUTIONS, body(master, plan, own)), 422, "invalid-content")
                .body("errors.pointer", contains("/toActionId"));
        refused(neighbour.read(CONTRIBUTIONS + "?areaCode=" + district.code()), 403, "area-not-yours");
    }

    @Test
    void an_action_contributes_to_many_and_to_each_once() {
        String other = action(county, countyPlan, "2");
        String strategic = district.newPlan(Map.of());
        state(own, countyPlan, master).then().statusCode(201);
        state(own, countyPlan, other).then().statusCode(201);
        state(own, strategic, action(district, strategic, "7")).then().statusCode(201);
        refused(state(own, countyPlan, master), 409, "contribution-stated")
                .body("errors.pointer", contains("/toActionId"));
        Response first = district.read(CONTRIBUTIONS + "?limit=2&count=true&actionId=" + own);
        first.then().body("totalItems", equalTo(3)).body("items", hasSize(2));
        district.read(CONTRIBUTIONS + first.path("links.next")).then().body("items", hasSize(1));
        district.read(CONTRIBUTIONS + "?toActionId=" + other + "&planId=" + plan)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_contribution_that_is_sent_again_is_stated_once() {
        String key = UUID.randomUUID().toString();
        with(key, body(own, countyPlan, master)).then().statusCode(201);
        with(key, body(own, countyPlan, master)).then().statusCode(201).header("Idempotency-Replayed", "true");
        refused(with(key, body(own, countyPlan, own)), 422, "idempotency-key-reused");
    }

    @Test
    void a_plan_that_is_closed_contributes_nothing_new() {
        district.change(PLANS + "/" + plan, 1, Map.of("status", "withdrawn"))
                .then()
                .statusCode(200);
        refused(state(own, countyPlan, master), 409, "plan-closed");
    }

    @Test
    void whoever_stated_it_takes_it_back() {
        String address = state(own, countyPlan, master).header("Location");
        String seen = district.endOfFeed();
        refused(county.delete(address, 1), 403, "area-not-yours");
        refused(neighbour.delete(address, 1), 404, "not-found");
        refused(district.delete(address, 2), 412, "precondition-failed");
        district.delete(address, 1).then().statusCode(204);
        refused(district.read(address), 404, "not-found");
        district.feed(seen)
                .then()
                .body("items.kind", contains("tombstone"))
                .body("items.resourceType", contains("contribution"));
    }

    @Test
    void it_ends_with_the_action_on_either_side() {
        String other = action(district, plan, "1.2");
        String first = state(own, countyPlan, master).header("Location");
        String second = state(other, countyPlan, master).header("Location");
        district.delete(Council.ACTIONS + "/" + own, 1).then().statusCode(204);
        refused(district.read(first), 404, "not-found");
        county.read(second).then().statusCode(200);
        county.delete(Council.ACTIONS + "/" + master, 1).then().statusCode(204);
        refused(district.read(second), 404, "not-found");
        district.delete(PLANS + "/" + plan, 1).then().statusCode(204);
    }

    @Test
    void a_county_sees_which_actions_nobody_contributes_to_district_by_district() {
        String second = action(county, countyPlan, "2");
        String third = action(county, countyPlan, "3");
        county.change(Council.ACTIONS + "/" + third, 1, Map.of("status", "no-longer-relevant"))
                .then()
                .statusCode(200);
        state(own, countyPlan, master).then().statusCode(201);
        state(action(district, plan, "1.2"), countyPlan, master).then().statusCode(201);
        Response coverage = county.read(PLANS + "/" + countyPlan + "/contribution-coverage");
        coverage.then()
                .statusCode(200)
                .body("received.actions", equalTo(2))
                .body("received.covered", equalTo(1))
                .body("received.contributions", equalTo(2))
                .body("received.contributingActions", equalTo(2))
                .body("received.uncovered.actionId", contains(second))
                .body("received.areas.find { it.areaCode == 'E07000195' }.contributingActions", equalTo(2))
                .body("received.areas.find { it.areaCode == 'E07000195' }.missing.reference", contains("2"))
                .body("received.areas.find { it.areaCode == 'E07000193' }.missing.reference", contains("1", "2"))
                .body("received.areas.find { it.areaCode == 'E10000028' }", nullValue())
                .body("given.toNothing.reference", contains("1", "2"));
        assertThat(coverage.<List<String>>path("received.areas.areaCode"))
                .isSorted()
                .hasSize(8);
        refused(district.read(PLANS + "/" + countyPlan + "/contribution-coverage"), 404, "not-found");
    }

    @Test
    void a_district_sees_which_of_its_actions_contribute_to_nothing_and_which_to_many() {
        String lone = action(district, plan, "1.2");
        state(own, countyPlan, master).then().statusCode(201);
        state(own, countyPlan, action(county, countyPlan, "2")).then().statusCode(201);
        for (Council reader : List.of(district, county)) {
            reader.read(PLANS + "/" + plan + "/contribution-coverage")
                    .then()
                    .statusCode(200)
                    .body("given.actions", equalTo(2))
                    .body("given.contributing", equalTo(1))
                    .body("given.toNothing.actionId", contains(lone))
                    .body("given.toMany.reference", contains("1.1"))
                    .body("given.toMany.masters", contains(2))
                    .body("received.areas", empty());
        }
    }

    private Response state(String action, String toPlan, String toAction) {
        return district.create(CONTRIBUTIONS, body(action, toPlan, toAction));
    }

    private Response with(String key, Map<String, String> body) {
        return Calls.as(Council.SCOPES, district.code())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(CONTRIBUTIONS);
    }

    private static Map<String, String> body(String action, String toPlan, String toAction) {
        return Map.of("actionId", action, "toPlanId", toPlan, "toActionId", toAction);
    }

    /** The id of a new action. */
    private static String action(Council council, String plan, String reference) {
        return council.act(plan, Map.of("reference", reference))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
