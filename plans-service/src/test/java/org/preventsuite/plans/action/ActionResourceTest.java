package org.preventsuite.plans.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ActionResourceTest {
    private final Council council = Council.fresh();

    private String planned(Map<String, ?> instead) {
        return council.newAction(council.newPlan(Map.of()), instead);
    }

    @Test
    void an_action_of_a_text_alone_is_stored_as_not_reported_and_not_assessed() {
        String address = planned(Map.of());
        council.read(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("areaCode", equalTo(council.code()))
                .body("status", equalTo("unknown"))
                .body("rating.value", equalTo("not-assessed"))
                .body("timescales", empty())
                .body("overdue", equalTo(false))
                .body("derivedRating.value", equalTo("not-derivable"));
        council.readUnless(address, 1).then().statusCode(304).header("ETag", "\"v1\"");
    }

    @Test
    void a_patch_keeps_what_it_does_not_name_null_removes_and_lists_are_replaced_whole() {
        String address = planned(Map.of(
                "title", "Training",
                "note", "From the board",
                "sectionKey", "objective-1",
                "outcomes", List.of(Map.of("text", "One"), Map.of("text", "Two")),
                "rating", Map.of("scale", "rag", "value", "red", "ratedOn", "2009-06-01")));
        council.change(address, 1, """
            {"title": null, "sectionKey": null, "outcomes": [{"text": "Three"}], "status": "in-progress",
             "rating": {"scale": "rag", "value": "green"}}\
            """)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("title", nullValue())
                .body("sectionKey", nullValue())
                .body("note", equalTo("From the board"))
                .body("outcomes.text", contains("Three"))
                .body("rating.ratedOn", equalTo("2009-06-01"))
                .body("rating.value", equalTo("green"))
                .body("status", equalTo("in-progress"));
        council.change(address, 2, "{\"rating\": null}").then().body("rating.value", equalTo("not-assessed"));
    }

    @Test
    void a_change_is_made_on_the_version_that_was_read() {
        String address = planned(Map.of());
        council.change(address, 1, Map.of("text", "Train all officers")).then().statusCode(200);
        refused(council.change(address, 1, Map.of("text", "Mine")), 412, "precondition-failed")
                .body("currentVersion", equalTo(2));
        refused(council.delete(address, 1), 412, "precondition-failed");
        council.delete(address, 2).then().statusCode(204);
        council.read(address).then().statusCode(404);
    }

    @Test
    void another_council_finds_neither_an_action_nor_the_plan_for_one() {
        String plan = council.newPlan(Map.of());
        String address = council.newAction(plan, Map.of());
        Council other = Council.fresh();
        refused(other.read(address), 404, "not-found");
        refused(other.change(address, 1, Map.of("text", "Ours")), 404, "not-found");
        refused(other.delete(address, 1), 404, "not-found");
        refused(other.act(plan, Map.of()), 422, "unknown-plan").body("errors.pointer", contains("/planId"));
        refused(council.act(UUID.randomUUID().toString(), Map.of()), 422, "unknown-plan");
        refused(other.read(ACTIONS + "?areaCode=" + council.code()), 403, "area-not-yours");
        other.read(ACTIONS).then().body("items", empty());
    }

    @Test
    void the_actions_of_a_closed_or_withdrawn_plan_stay_as_they_are() {
        for (String end : List.of("closed", "withdrawn")) {
            String plan = council.newPlan(Map.of("status", "adopted"));
            String address = council.newAction(plan, Map.of());
            council.change(PLANS + "/" + plan, 1, Map.of("status", end)).then().statusCode(200);
            refused(council.act(plan, Map.of()), 409, "plan-closed");
            refused(council.change(address, 1, Map.of("text", "Late")), 409, "plan-closed");
            refused(council.delete(address, 1), 409, "plan-closed");
        }
    }

    @Test
    void an_external_id_names_one_action_of_a_council() {
        String plan = council.newPlan(Map.of());
        Map<String, Object> named = Map.of("externalId", Map.of("scheme", "own", "value", "7"));
        council.newAction(plan, named);
        refused(council.act(plan, named), 409, "duplicate-external-id");
        refused(council.change(council.newAction(plan, Map.of()), 1, named), 409, "duplicate-external-id");
    }

    @Test
    void a_key_makes_one_action() {
        String plan = council.newPlan(Map.of());
        Map<String, Object> body = Map.of("planId", plan, "text", "Train the officers");
        for (String replayed : new String[] {null, "true"}) {
            underKey(body).then().statusCode(201).header("Idempotency-Replayed", equalTo(replayed));
        }
        refused(underKey(Map.of("planId", plan, "text", "Another")), 422, "idempotency-key-reused");
        council.read(ACTIONS + "?count=true").then().body("totalItems", equalTo(1));
    }

    private io.restassured.response.Response underKey(Map<String, Object> body) {
        return org.preventsuite.testkit.Calls.as(Council.SCOPES, council.code())
                .header("Idempotency-Key", "action-" + council.code())
                .contentType("application/json")
                .body(body)
                .post(ACTIONS);
    }

    @Test
    void what_does_not_hold_together_is_refused_with_its_place() {
        String plan = council.newPlan(Map.of());
        Map<String, Object> part = Map.of("key", "a", "text", "Choose the officers");
        wrong(plan, Map.of("sectionKey", "objective-9"), "/sectionKey", "unknown-section");
        wrong(plan, Map.of("subActions", List.of(part, part)), "/subActions/1/key", "repeated");
        wrong(plan, Map.of("milestones", List.of(part, part)), "/milestones/1/key", "repeated");
        wrong(
                plan,
                Map.of("frameworkEntries", List.of(Map.of("frameworkCode", "duty-2015", "entryCode", "no-such"))),
                "/frameworkEntries/0",
                "unknown-framework-entry");
        wrong(plan, Map.of("rating", Map.of("scale", "rag", "value", "blue")), "/rating/value", "not-on-scale");
    }

    @Test
    void a_milestone_has_a_day_only_when_it_is_reached_and_not_tomorrow() {
        String plan = council.newPlan(Map.of());
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        wrong(plan, milestone("open", today), "/milestones/0/reachedOn", "not-reached");
        wrong(plan, milestone("reached", today.plusDays(1)), "/milestones/0/reachedOn", "in-future");
        council.act(plan, milestone("reached", today)).then().statusCode(201);
    }

    private static Map<String, Object> milestone(String state, LocalDate reachedOn) {
        return Map.of(
                "milestones",
                List.of(Map.of("key", "m1", "text", "Done", "state", state, "reachedOn", reachedOn.toString())));
    }

    private void wrong(String plan, Map<String, ?> instead, String pointer, String code) {
        refused(council.act(plan, instead), 422, "invalid-content")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void a_reader_of_an_action_that_has_fallen_due_is_not_told_that_nothing_has_changed() throws SQLException {
        String address = planned(Map.of("timescaleWording", "March 2010"));
        council.readUnless(address, 1).then().statusCode(304);
        try (Connection beside = PostgresResource.asApplication();
                PreparedStatement earlier =
                        beside.prepareStatement("update action set updated_at = '2009-06-01' where area_code = ?")) {
            earlier.setString(1, council.code());
            earlier.executeUpdate();
        }
        council.readUnless(address, 1)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("overdue", equalTo(true));
    }

    @Test
    void the_number_of_parts_is_bounded_by_the_contract() {
        refused(
                        council.act(
                                council.newPlan(Map.of()),
                                Map.of("outcomes", Collections.nCopies(51, Map.of("text", "One")))),
                        400,
                        "malformed-request")
                .body("errors", hasSize(1));
    }
}
