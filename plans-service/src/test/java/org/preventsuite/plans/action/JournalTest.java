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

/** Ratings and progress: two journals of one shape. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class JournalTest {
    private static final Map<String, Object> PROGRESS = Map.of(
            "text", "Two of the four groups have met",
            "byPost", "Community Safety Manager",
            "statedOn", "2010-03-29");

    private final Council council = Council.fresh();
    private String plan = "";
    private String address = "";

    @BeforeEach
    void an_action() {
        plan = council.newPlan(Map.of());
        address = council.newAction(plan, Map.of("timescaleWording", "March 2010"));
    }

    @Test
    void a_rating_of_the_journal_becomes_the_actions() {
        String seen = council.endOfFeed();
        rated("rag", "amber", "2010-03-29")
                .statusCode(201)
                .header("Location", equalTo(address + "/ratings"))
                .body("reason", nullValue());
        action().header("ETag", "\"v2\"")
                .body("rating.scale", equalTo("rag"))
                .body("rating.value", equalTo("amber"))
                .body("rating.ratedOn", equalTo("2010-03-29"))
                .body("derivedRating.value", equalTo("overdue"));
        council.feed(seen)
                .then()
                .body("items.version", contains(2))
                .body("items[0].resource.rating.value", equalTo("amber"));
        council.read(ACTIONS + "?unrated=true").then().body("items", hasSize(0));
    }

    @Test
    void the_rating_of_the_latest_day_stands_and_the_journal_keeps_all_on_their_scales() {
        rated("rag", "red", "2010-06-30").statusCode(201);
        rated("met-exceeding", "met", "2010-09-30").statusCode(201);
        rated("rag", "green", "2010-03-31").statusCode(201);
        action().body("rating.value", equalTo("met"));
        Response first = council.read(address + "/ratings?limit=2&count=true");
        first.then()
                .body("items.value", contains("met", "red"))
                .body("items.scale", contains("met-exceeding", "rag"))
                .body("totalItems", equalTo(3));
        council.read(address + "/ratings" + first.path("links.next")).then().body("items.value", contains("green"));
    }

    @Test
    void a_rating_that_the_plan_states_for_a_later_day_stands() {
        council.change(address, 1, Map.of("rating", Map.of("scale", "rag", "value", "green", "ratedOn", "2011-01-31")))
                .then()
                .statusCode(200);
        rated("rag", "red", "2010-06-30").statusCode(201);
        action().header("ETag", "\"v3\"").body("rating.value", equalTo("green"));
        rated("rag", "not-assessed", "2011-01-31").statusCode(201);
        action().body("rating.value", equalTo("not-assessed"));
        council.read(ACTIONS + "?unrated=true").then().body("items", hasSize(1));
    }

    @Test
    void progress_is_told_and_leaves_status_and_rating() {
        progressed(PROGRESS).statusCode(201).header("Location", equalTo(address + "/progress-entries"));
        Map<String, Object> later = new HashMap<>(PROGRESS);
        later.put("statedOn", "2010-06-30");
        later.put("text", "All four have met");
        progressed(later).statusCode(201);
        action().header("ETag", "\"v3\"")
                .body("status", equalTo("unknown"))
                .body("rating.value", equalTo("not-assessed"));
        council.read(address + "/progress-entries")
                .then()
                .statusCode(200)
                .body("items.text", contains("All four have met", "Two of the four groups have met"));
        council.read("/v1/audit-entries").then().body("items[0].action", equalTo("action.progressed"));
    }

    @Test
    void a_value_of_another_scale_a_person_or_a_day_to_come_is_refused() {
        refused(rate("rag", "blue", "2010-03-29"), 422, "invalid-content")
                .body("errors.code", contains("not-on-scale"));
        refused(rate("rag", "red", "2999-01-01"), 422, "invalid-content").body("errors.code", contains("in-future"));
        Map<String, Object> personal = new HashMap<>(PROGRESS);
        personal.put("byPost", "Jane Doe");
        refused(council.create(address + "/progress-entries", personal), 422, "person-like-post")
                .body("errors.pointer", contains("/byPost"));
        action().header("ETag", "\"v1\"");
    }

    @Test
    void the_journals_of_a_withdrawn_plan_are_closed() {
        council.change("/v1/plans/" + plan, 1, Map.of("status", "withdrawn"))
                .then()
                .statusCode(200);
        refused(rate("rag", "red", "2010-03-29"), 409, "plan-closed");
        refused(council.create(address + "/progress-entries", PROGRESS), 409, "plan-closed");
    }

    private ValidatableResponse rated(String scale, String value, String day) {
        return rate(scale, value, day).then();
    }

    private Response rate(String scale, String value, String day) {
        return council.create(
                address + "/ratings",
                Map.of("scale", scale, "value", value, "byPost", "Community Safety Manager", "statedOn", day));
    }

    private ValidatableResponse progressed(Map<String, ?> entry) {
        return council.create(address + "/progress-entries", entry).then();
    }

    private ValidatableResponse action() {
        return council.read(address).then().statusCode(200);
    }
}
