package org.preventsuite.plans.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
class PlanVersionTest {
    private final Council council = Council.fresh();
    private String plan = "";
    private String action = "";
    private String versions = "";

    @BeforeEach
    void a_plan_with_an_action() {
        plan = council.newPlan(Map.of());
        action = council.newAction(plan, Map.of("reference", "1.1", "timescaleWording", "March 2010"));
        versions = PLANS + "/" + plan + "/versions";
    }

    @Test
    void a_version_stays_as_the_plan_was_when_it_was_frozen() {
        String seen = council.endOfFeed();
        Response frozen = freeze("Draft three");
        frozen.then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("number", equalTo(1))
                .body("content.actions.reference", contains("1.1"))
                .body("content.actions[0].overdue", nullValue());
        council.feed(seen)
                .then()
                .body("items.resourceType", contains("plan"))
                .body("items.version", contains(2))
                .body("items[0].resource.versions", equalTo(1));

        council.change(action, 1, Map.of("text", "Train everybody")).then().statusCode(200);
        council.change(PLANS + "/" + plan, 2, Map.of("title", "Another title"))
                .then()
                .statusCode(200);
        String address = frozen.header("Location");
        council.read(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("content.plan.title", equalTo("Strategic action plan"))
                .body("content.actions.text", contains("Train the officers"));
        council.readUnless(address, 1).then().statusCode(304);
    }

    @Test
    void versions_are_listed_without_their_content_the_newest_first() {
        freeze("Draft three");
        freeze("Adopted");
        Response first = council.read(versions + "?limit=1&count=true");
        first.then()
                .statusCode(200)
                .body("items.label", contains("Adopted"))
                .body("items[0].content", nullValue())
                .body("totalItems", equalTo(2));
        council.read(versions + first.path("links.next"))
                .then()
                .body("items.label", contains("Draft three"))
                .body("items.number", contains(1));
    }

    @Test
    void any_two_versions_are_compared_item_by_item() {
        String dropped = council.newAction(plan, Map.of("reference", "1.2", "text", "Hold a conference"));
        council.newAction(plan, Map.of("reference", "1.3", "text", "Stay the same"));
        String before = freeze("Draft three").path("id");
        council.delete(dropped, 1).then().statusCode(204);
        council.create(
                        action + "/re-forecasts",
                        Map.of(
                                "expectedOn", "2010-09",
                                "reason", "The groups meet in June only",
                                "byPost", "Community Safety Manager",
                                "statedOn", "2010-03-29"))
                .then()
                .statusCode(201);
        council.newAction(plan, Map.of("reference", "1.4", "text", "Ask the schools"));
        council.change(PLANS + "/" + plan, 2, Map.of("status", "adopted"))
                .then()
                .statusCode(200);
        String after = freeze("Adopted").path("id");

        council.read(versions + "/" + before + "/comparison?with=" + after)
                .then()
                .statusCode(200)
                .body("from.label", equalTo("Draft three"))
                .body("to.number", equalTo(2))
                .body("plan.field", contains("status"))
                .body("plan[0].before", equalTo("draft"))
                .body("plan[0].after", equalTo("adopted"))
                .body("actions.kind", contains("changed", "added", "removed"))
                .body("actions.reference", contains("1.1", "1.4", "1.2"))
                .body(
                        "actions[0].changes.field",
                        containsInAnyOrder("dueOn", "forecastDueOn", "overdueAfter", "reForecasts"))
                .body("actions[0].changes.find { it.field == 'dueOn' }.before", equalTo("2010-03-31"))
                .body("actions[0].changes.find { it.field == 'forecastDueOn' }.before", nullValue())
                .body("actions[1].changes", empty())
                .body("unchangedActions", equalTo(1));
        council.read(versions + "/" + after + "/comparison?with=" + after)
                .then()
                .body("plan", empty())
                .body("actions", empty())
                .body("unchangedActions", equalTo(3));
    }

    @Test
    void a_label_names_one_version_of_a_plan() {
        freeze("Draft three").then().statusCode(201);
        refused(freeze("Draft three"), 409, "label-taken").body("errors.pointer", contains("/label"));
        freeze("Draft four").then().body("number", equalTo(2));
    }

    @Test
    void freezing_again_with_the_same_key_makes_one_version_and_with_another_label_none() {
        String key = UUID.randomUUID().toString();
        freezeWith(key, "Draft three").then().statusCode(201);
        freezeWith(key, "Draft three").then().statusCode(201).header("Idempotency-Replayed", "true");
        refused(freezeWith(key, "Draft four"), 422, "idempotency-key-reused");
        council.read(versions).then().body("items", hasSize(1));
    }

    @Test
    void a_draft_that_was_frozen_is_withdrawn_not_deleted() {
        freeze("Draft three");
        refused(council.delete(PLANS + "/" + plan, 2), 409, "plan-has-versions");
        council.change(PLANS + "/" + plan, 2, Map.of("status", "withdrawn"))
                .then()
                .statusCode(200);
        council.read(versions).then().body("items", hasSize(1));
    }

    @Test
    void a_version_is_of_its_plan_and_of_its_council() {
        String id = freeze("Draft three").path("id");
        String other = PLANS + "/" + council.newPlan(Map.of()) + "/versions/";
        refused(council.read(other + id), 404, "not-found");
        refused(council.read(versions + "/" + id + "/comparison?with=" + UUID.randomUUID()), 404, "not-found");
        Council stranger = Council.fresh();
        refused(stranger.read(versions), 404, "not-found");
        refused(stranger.read(versions + "/" + id), 404, "not-found");
        refused(stranger.create(versions, Map.of("label", "Ours")), 404, "not-found");
    }

    private Response freeze(String label) {
        return council.create(versions, Map.of("label", label));
    }

    private Response freezeWith(String key, String label) {
        return Calls.as(Council.SCOPES, council.code())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("label", label))
                .post(versions);
    }
}
