package org.preventsuite.plans.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ReForecastTest {
    private final Council council = Council.fresh();
    private String plan = "";
    private String address = "";

    @BeforeEach
    void an_action_due_in_March_2010() {
        plan = council.newPlan(Map.of());
        address = council.newAction(plan, Map.of("timescaleWording", "March 2010"));
    }

    @Test
    void a_re_forecast_moves_the_due_day_and_the_original_stays() {
        String seen = council.endOfFeed();
        stated("2010-03-29", "2010-09")
                .statusCode(201)
                .header("Location", equalTo(address + "/re-forecasts"))
                .body("expectedOn", equalTo("2010-09"));
        action().header("ETag", "\"v2\"")
                .body("originalDueOn", equalTo("2010-03-31"))
                .body("forecastDueOn", equalTo("2010-09-30"))
                .body("dueOn", equalTo("2010-09-30"))
                .body("overdueAfter", equalTo("2010-09-30"))
                .body("timescales.wording", contains("March 2010"))
                .body("reForecasts", equalTo(1));
        council.feed(seen)
                .then()
                .body("items.version", contains(2))
                .body("items[0].resource.forecastDueOn", equalTo("2010-09-30"))
                .body("items[0].resource.overdueAgainstOriginal", nullValue());
        council.read("/v1/audit-entries").then().body("items[0].action", equalTo("action.re-forecast"));
    }

    @Test
    void overdue_follows_the_forecast_and_the_original_says_so_itself() {
        action().body("overdue", equalTo(true)).body("overdueAgainstOriginal", equalTo(true));
        stated("2010-03-29", "2999").statusCode(201);
        action().body("overdue", equalTo(false))
                .body("overdueAgainstOriginal", equalTo(true))
                .body("nextDueOn", equalTo("2999-12-31"))
                .body("derivedRating.value", equalTo("on-track"));
        found("overdue=true").body("items", hasSize(0));

        council.change(address, 2, Map.of("status", "complete")).then().statusCode(200);
        action().body("overdueAgainstOriginal", equalTo(false));
    }

    @Test
    void an_original_before_the_plan_began_is_history_until_it_is_re_forecast() {
        String history = council.newAction(plan, Map.of("timescaleWording", "March 2008"));
        council.create(history + "/re-forecasts", entry("2010-03-29", "2010-06"))
                .then()
                .statusCode(201);
        council.read(history)
                .then()
                .body("overdue", equalTo(true))
                .body("overdueAgainstOriginal", equalTo(false))
                .body("originalDueOn", equalTo("2008-03-31"));
    }

    @Test
    void the_latest_day_counts_however_late_it_was_stored() {
        stated("2010-08-01", "2010-12-24").statusCode(201);
        stated("2010-03-29", "2010-09").statusCode(201);
        action().body("forecastDueOn", equalTo("2010-12-24")).body("reForecasts", equalTo(2));
        Response first = council.read(address + "/re-forecasts?limit=1&count=true");
        first.then().body("items.expectedOn", contains("2010-12-24")).body("totalItems", equalTo(2));
        council.read(address + "/re-forecasts" + first.path("links.next"))
                .then()
                .statusCode(200)
                .body("items.expectedOn", contains("2010-09"));
    }

    @Test
    void a_later_edit_of_the_timescales_leaves_the_original_of_a_re_forecast_action() {
        council.change(address, 1, Map.of("timescaleWording", "April 2010"))
                .then()
                .body("originalDueOn", equalTo("2010-04-30"));
        stated("2010-03-29", "2010-09").statusCode(201);
        council.change(address, 3, Map.of("timescaleWording", "December 2010"))
                .then()
                .statusCode(200)
                .body("originalDueOn", equalTo("2010-04-30"))
                .body("dueOn", equalTo("2010-09-30"));
    }

    @Test
    void the_most_re_forecast_come_first() {
        council.newAction(plan, Map.of("text", "Never moved"));
        String twice = council.newAction(plan, Map.of("text", "Moved twice"));
        stated("2010-03-29", "2010-09").statusCode(201);
        for (String expected : new String[] {"2010-06", "2010-12"}) {
            council.create(twice + "/re-forecasts", entry("2010-03-29", expected))
                    .then()
                    .statusCode(201);
        }
        found("sort=-re-forecasts").body("items.reForecasts", contains(2, 1, 0));
        found("reForecast=true&sort=re-forecasts").body("items.reForecasts", contains(1, 2));
        found("reForecast=false").body("items.text", contains("Never moved"));
    }

    @Test
    void what_does_not_hold_together_is_refused_with_its_place_and_nothing_is_stored() {
        invalid("2010-03-29", "2010-02-30", "/expectedOn", "no-such-date");
        invalid("2010-03-29", "0009", "/expectedOn", "no-such-date");
        invalid("2010-03-29", "2010-02", "/expectedOn", "before-stated");
        invalid("2999-01-01", "2999-02", "/statedOn", "in-future");
        Map<String, Object> personal = new HashMap<>(entry("2010-03-29", "2010-09"));
        personal.put("byPost", "Jane Doe");
        refused(council.create(address + "/re-forecasts", personal), 422, "person-like-post")
                .body("errors.pointer", contains("/byPost"));
        council.read(address + "/re-forecasts").then().statusCode(200).body("items", hasSize(0));
        action().header("ETag", "\"v1\"");
    }

    @Test
    void the_actions_of_a_closed_plan_are_not_re_forecast() {
        council.change("/v1/plans/" + plan, 1, Map.of("status", "withdrawn"))
                .then()
                .statusCode(200);
        refused(council.create(address + "/re-forecasts", entry("2010-03-29", "2010-09")), 409, "plan-closed");
    }

    @Test
    void a_journal_is_its_councils_own_and_ends_with_its_action() {
        stated("2010-03-29", "2010-09").statusCode(201);
        Council other = Council.fresh();
        refused(other.read(address + "/re-forecasts"), 404, "not-found");
        refused(other.create(address + "/re-forecasts", entry("2010-03-29", "2010-09")), 404, "not-found");
        council.delete(address, 2).then().statusCode(204);
        refused(council.read(address + "/re-forecasts"), 404, "not-found");
    }

    private void invalid(String statedOn, String expectedOn, String pointer, String code) {
        refused(council.create(address + "/re-forecasts", entry(statedOn, expectedOn)), 422, "invalid-content")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private ValidatableResponse stated(String statedOn, String expectedOn) {
        return council.create(address + "/re-forecasts", entry(statedOn, expectedOn))
                .then();
    }

    private ValidatableResponse action() {
        return council.read(address).then().statusCode(200);
    }

    private ValidatableResponse found(String query) {
        return council.read(ACTIONS + "?" + query).then().statusCode(200);
    }

    private static Map<String, Object> entry(String statedOn, String expectedOn) {
        return Map.of(
                "expectedOn",
                expectedOn,
                "reason",
                "The advisory groups meet again in June only",
                "byPost",
                "Community Safety Manager",
                "statedOn",
                statedOn);
    }
}
