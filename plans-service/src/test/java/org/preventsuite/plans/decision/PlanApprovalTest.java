package org.preventsuite.plans.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.DECISIONS;
import static org.preventsuite.plans.Council.GROUPS;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** The rule of approval of a plan, and what it makes of the decisions. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class PlanApprovalTest {
    private final Council council = Council.fresh();
    private String plan = "";
    private String address = "";
    private String board = "";
    private String partnership = "";

    @BeforeEach
    void a_plan_and_two_groups() {
        plan = council.newPlan(Map.of());
        address = PLANS + "/" + plan;
        board = council.newGroup("Renaissance Board");
        partnership = council.newGroup("Safer Partnership");
    }

    @Test
    void without_a_rule_the_approval_of_any_group_is_enough() {
        council.read(address + "/approval-rule")
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("kind", equalTo("any"))
                .body("groupIds", empty());
        council.readUnless(address + "/approval-rule", 1).then().statusCode(304);
        plan().body("approval", nullValue());
        String version = council.newVersion(plan, "Draft three");
        plan().body("approval.state", equalTo("awaiting")).body("approval.stillToDecide", empty());
        decide(version, partnership, "approved");
        plan().body("approval.state", equalTo("approved"));
    }

    @Test
    void a_plan_names_the_groups_that_have_still_to_decide() {
        ruled(1, "all", List.of(board, partnership), List.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("planId", equalTo(plan))
                .body("kind", equalTo("all"));
        String version = council.newVersion(plan, "Draft three");
        plan().body("approvalRule.groupIds", contains(board, partnership))
                .body("approval.stillToDecide.name", contains("Renaissance Board", "Safer Partnership"));
        council.read(PLANS + "?awaitingGroupId=" + partnership).then().body("items.id", contains(plan));
        decide(version, partnership, "approved");
        council.read(PLANS + "?awaitingGroupId=" + partnership).then().body("items", empty());
        council.read(PLANS + "?awaitingGroupId=" + board)
                .then()
                .body("items.approval[0].stillToDecide.name", contains("Renaissance Board"));
        council.read(address + "/versions").then().body("items.approval[0].stillToDecide.groupId", contains(board));
        decide(version, board, "approved");
        plan().body("approval.state", equalTo("approved"));
    }

    @Test
    void a_plan_that_was_withdrawn_waits_for_nobody() {
        ruled(1, "all", List.of(board), List.of());
        council.newVersion(plan, "Draft three");
        council.change(address, 3, Map.of("status", "withdrawn")).then().statusCode(200);
        council.read(PLANS + "?awaitingGroupId=" + board).then().body("items", empty());
    }

    @Test
    void the_feed_tells_the_groups_without_their_names() {
        ruled(1, "all", List.of(board), List.of());
        String seen = council.endOfFeed();
        council.newVersion(plan, "Draft three");
        council.feed(seen)
                .then()
                .body("items[0].resource.approval.stillToDecide.groupId", contains(board))
                .body("items[0].resource.approval.stillToDecide[0].name", nullValue())
                .body("items[0].resource.approvalRule.kind", equalTo("all"));
    }

    @Test
    void the_named_group_approves_and_the_others_are_heard() {
        ruled(1, "named", List.of(board, partnership), List.of(board)).then().statusCode(200);
        String version = council.newVersion(plan, "Draft three");
        decide(version, board, "approved");
        plan().body("approval.state", equalTo("awaiting"))
                .body("approval.stillToDecide.groupId", contains(partnership));
        decide(version, partnership, "noted");
        plan().body("approval.state", equalTo("approved"));
    }

    @Test
    void a_rule_holds_for_the_newest_version_and_the_earlier_keep_theirs() {
        String first = council.newVersion(plan, "Draft three");
        decide(first, board, "approved");
        String second = council.newVersion(plan, "Draft four");
        decide(second, board, "approved");
        plan().body("version", equalTo(5)).body("approval.state", equalTo("approved"));
        ruled(5, "all", List.of(board, partnership), List.of()).then().statusCode(200);
        plan().body("approval.stillToDecide.groupId", contains(partnership));
        version(second).body("approval.state", equalTo("awaiting")).body("approvalRule.kind", equalTo("all"));
        version(first).body("approval.state", equalTo("approved")).body("approvalRule.kind", equalTo("any"));
        decide(first, board, "rejected");
        version(first).body("approval.state", equalTo("rejected"));
        plan().body("version", equalTo(6)).body("approval.state", equalTo("awaiting"));
    }

    @Test
    void a_rule_is_set_on_the_version_of_the_plan_that_was_read() {
        refused(ruled(7, "all", List.of(board), List.of()), 412, "precondition-failed");
        ruled(1, "all", List.of(board), List.of()).then().header("ETag", "\"v2\"");
        ruled(2, "all", List.of(board), List.of()).then().header("ETag", "\"v2\"");
        council.read("/v1/audit-entries").then().body("items[0].action", equalTo("plan.approval-rule-set"));
    }

    @Test
    void an_editor_can_neither_set_the_rule_nor_weaken_it() {
        ruled(1, "all", List.of(board, partnership), List.of());
        refused(put(Council.SCOPES, 2, Map.of("kind", "any")), 403, "forbidden");
        refused(council.change(address, 2, Map.of("approvalRule", Map.of("kind", "any"))), 400, "malformed-request")
                .body("errors.pointer", contains("/approvalRule"));
        refused(council.delete(GROUPS + "/" + board, 1), 409, "group-in-use");
    }

    @Test
    void a_group_that_an_earlier_versions_rule_names_stays() {
        ruled(1, "all", List.of(board), List.of());
        council.newVersion(plan, "Draft three");
        council.newVersion(plan, "Draft four");
        ruled(4, "any", List.of(), List.of()).then().statusCode(200);
        refused(council.delete(GROUPS + "/" + board, 1), 409, "group-in-use");
        council.delete(GROUPS + "/" + partnership, 1).then().statusCode(204);
    }

    @Test
    void a_rule_names_the_groups_that_its_kind_needs() {
        refused(ruled(1, "all", List.of(), List.of()), 422, "invalid-content")
                .body("errors.pointer", contains("/groupIds"));
        refused(ruled(1, "named", List.of(board), List.of()), 422, "invalid-content")
                .body("errors.pointer", contains("/namedGroupIds"));
        refused(ruled(1, "named", List.of(board), List.of(partnership)), 422, "invalid-content");
        refused(ruled(1, "all", List.of(board), List.of(board)), 422, "invalid-content");
        refused(ruled(1, "any", List.of(board, UUID.randomUUID().toString()), List.of()), 422, "unknown-group")
                .body("errors.pointer", contains("/groupIds/1"));
        refused(ruled(1, "any", List.of(board, board), List.of()), 400, "malformed-request");
    }

    @Test
    void a_rule_belongs_to_its_council() {
        Council stranger = Council.fresh();
        refused(stranger.read(address + "/approval-rule"), 404, "not-found");
        refused(
                Calls.as("plans:approve", stranger.code())
                        .header("If-Match", "\"v1\"")
                        .contentType("application/json")
                        .body(Map.of("kind", "any"))
                        .put(address + "/approval-rule"),
                404,
                "not-found");
    }

    @Test
    void a_plan_tells_what_changed_since_the_group_last_decided() {
        String changed = council.newAction(plan, Map.of("reference", "1.1"));
        council.newAction(plan, Map.of("reference", "1.2", "text", "Stay the same"));
        String version = council.newVersion(plan, "Draft three");
        refused(council.read(since(board, "")), 409, "no-decision");
        decide(version, board, "approved");
        council.read(since(board, ""))
                .then()
                .statusCode(200)
                .body("decision.decidedOn", equalTo("2009-06-02"))
                .body("comparison.from.label", equalTo("Draft three"))
                .body("comparison.to", nullValue())
                .body("comparison.plan", empty())
                .body("comparison.actions", empty())
                .body("comparison.unchangedActions", equalTo(2));

        council.change(changed, 1, Map.of("text", "Train everybody")).then().statusCode(200);
        council.newAction(plan, Map.of("reference", "1.3", "text", "Ask the schools"));
        council.read(since(board, "&until=now"))
                .then()
                .body("comparison.actions.kind", contains("changed", "added"))
                .body("comparison.actions[0].changes.field", contains("text"))
                .body("comparison.unchangedActions", equalTo(1));
        council.read(since(board, "&until=newest-version"))
                .then()
                .body("comparison.to.label", equalTo("Draft three"))
                .body("comparison.actions", empty());

        council.newVersion(plan, "Draft four");
        council.read(since(board, "&until=newest-version"))
                .then()
                .body("comparison.from.label", equalTo("Draft three"))
                .body("comparison.to.label", equalTo("Draft four"))
                .body("comparison.actions.reference", contains("1.1", "1.3"));
        refused(council.read(since(partnership, "")), 409, "no-decision");
        refused(Council.fresh().read(since(board, "")), 404, "not-found");
    }

    @Test
    void the_last_decision_is_the_one_of_the_latest_day_that_nobody_corrected() {
        String first = council.newVersion(plan, "Draft three");
        String second = council.newVersion(plan, "Draft four");
        String wrong = decide(second, board, "approved");
        council.approving(
                        DECISIONS,
                        Map.of(
                                "versionId", first,
                                "groupId", board,
                                "decidedOn", "2009-06-02",
                                "outcome", "noted",
                                "supersedesId", wrong))
                .then()
                .statusCode(201);
        council.read(since(board, ""))
                .then()
                .body("comparison.from.label", equalTo("Draft three"))
                .body("decision.outcome", equalTo("noted"));
    }

    private String since(String group, String more) {
        return address + "/changes-since-decision?groupId=" + group + more;
    }

    private ValidatableResponse plan() {
        return council.read(address).then().statusCode(200);
    }

    private ValidatableResponse version(String id) {
        return council.read(address + "/versions/" + id).then().statusCode(200);
    }

    private String decide(String version, String group, String outcome) {
        return council.approving(
                        DECISIONS,
                        Map.of("versionId", version, "groupId", group, "decidedOn", "2009-06-02", "outcome", outcome))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response ruled(long planVersion, String kind, List<String> groups, List<String> named) {
        return put("plans:approve", planVersion, Map.of("kind", kind, "groupIds", groups, "namedGroupIds", named));
    }

    private Response put(String scopes, long planVersion, Map<String, ?> rule) {
        return Calls.as(scopes, council.code())
                .header("If-Match", "\"v" + planVersion + "\"")
                .contentType("application/json")
                .body(rule)
                .put(address + "/approval-rule");
    }
}
