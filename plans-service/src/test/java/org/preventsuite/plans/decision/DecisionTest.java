package org.preventsuite.plans.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.BODIES;
import static org.preventsuite.plans.Council.DECISIONS;
import static org.preventsuite.plans.Council.GROUPS;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
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
class DecisionTest {
    private static final Map<String, String> CONDITION = Map.of(
            "text", "Say how young people outside school are reached",
            "dueOn", "2009-09-30",
            "post", "Head of Community Protection");
    private static final Map<String, Object> MET =
            Map.of("number", 1, "metOn", "2009-09-14", "byPost", "Head of Community Protection");

    private final Council council = Council.fresh();
    private String plan = "";
    private String version = "";
    private String board = "";

    @BeforeEach
    void a_version_goes_to_a_board() {
        plan = council.newPlan(Map.of());
        version = council.newVersion(plan, "Draft three");
        board = council.newGroup("Renaissance Board");
    }

    @Test
    void a_decision_is_kept_and_approves_the_version_and_its_plan() {
        String seen = council.endOfFeed();
        Response decided = decided(Map.of("agendaItem", "7", "note", "Subject to call-in"));
        decided.then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("planId", equalTo(plan))
                .body("agendaItem", equalTo("7"))
                .body("outcome", equalTo("approved"))
                .body("conditions", empty())
                .body("supersededById", nullValue());
        String address = decided.header("Location");
        council.read(address).then().statusCode(200).body("note", equalTo("Subject to call-in"));
        council.readUnless(address, 1).then().statusCode(304);
        council.read(versionAddress())
                .then()
                .header("ETag", "\"v2\"")
                .body("approval.state", equalTo("approved"))
                .body("approval.stillToDecide", empty());
        council.readUnless(versionAddress(), 1).then().statusCode(200);
        council.read(PLANS + "/" + plan).then().header("ETag", "\"v3\"").body("approval.state", equalTo("approved"));
        council.feed(seen)
                .then()
                .body("items.resourceType", containsInAnyOrder("decision", "plan"))
                .body("items.find { it.resourceType == 'plan' }.resource.approval.state", equalTo("approved"));
        council.read("/v1/audit-entries")
                .then()
                .body("items.action", hasItems("plan.approval-changed", "decision.recorded"));
    }

    @Test
    void several_groups_decide_on_one_version_and_are_listed_the_newest_first() {
        String partnership = council.newGroup("Safer Partnership");
        decided(Map.of("outcome", "approved"));
        decided(Map.of("groupId", partnership, "decidedOn", "2009-06-16", "agendaItem", "16", "outcome", "noted"));
        Response first = council.read(DECISIONS + "?limit=1&count=true&planId=" + plan);
        first.then().body("items.agendaItem", contains("16")).body("totalItems", equalTo(2));
        council.read(DECISIONS + first.path("links.next")).then().body("items.groupId", contains(board));
        council.read(DECISIONS + "?groupId=" + partnership).then().body("items", hasSize(1));
        council.read(DECISIONS + "?versionId=" + version + "&areaCode=" + council.code())
                .then()
                .body("items", hasSize(2));
        council.read(DECISIONS + "?versionId=" + UUID.randomUUID()).then().body("items", empty());
        refused(council.read(DECISIONS + "?areaCode=" + Council.fresh().code()), 403, "area-not-yours");
    }

    @Test
    void a_correction_is_a_decision_that_names_what_it_supersedes() {
        String wrong = decided(Map.of()).path("id");
        String seen = council.endOfFeed();
        String right =
                decided(Map.of("outcome", "rejected", "supersedesId", wrong)).path("id");
        council.read(DECISIONS + "/" + wrong)
                .then()
                .header("ETag", "\"v2\"")
                .body("outcome", equalTo("approved"))
                .body("supersededById", equalTo(right));
        council.feed(seen).then().body("items.resourceId", containsInAnyOrder(wrong, right, plan));
        council.read(versionAddress()).then().body("approval.state", equalTo("rejected"));
        refused(decided(Map.of("supersedesId", wrong)), 409, "decision-superseded");
        refused(decided(Map.of("supersedesId", UUID.randomUUID().toString())), 422, "unknown-decision")
                .body("errors.pointer", contains("/supersedesId"));
        String other = council.newVersion(council.newPlan(Map.of()), "Draft one");
        refused(decided(Map.of("versionId", other, "supersedesId", right)), 422, "unknown-decision");
    }

    @Test
    void a_decision_that_was_put_to_the_wrong_version_is_corrected_onto_another_one() {
        String wrong = decided(Map.of()).path("id");
        String second = council.newVersion(plan, "Draft four");
        council.read(PLANS + "/" + plan).then().body("approval.state", equalTo("awaiting"));
        decided(Map.of("versionId", second, "supersedesId", wrong)).then().statusCode(201);
        council.read(versionAddress()).then().body("approval.state", equalTo("awaiting"));
        council.read(PLANS + "/" + plan).then().body("approval.state", equalTo("approved"));
    }

    @Test
    void a_condition_is_met_once_and_the_approval_counts_those_that_are_open() {
        String decision = conditional();
        council.read(versionAddress())
                .then()
                .body("approval.state", equalTo("approved-with-conditions"))
                .body("approval.openConditions", equalTo(1));
        String seen = council.endOfFeed();
        met(decision, MET)
                .then()
                .statusCode(201)
                .header("Location", endsWith(DECISIONS + "/" + decision))
                .header("ETag", "\"v2\"")
                .body("conditions.number", contains(1))
                .body("conditions[0].dueOn", equalTo("2009-09-30"))
                .body("conditions[0].met.metOn", equalTo("2009-09-14"));
        council.feed(seen).then().body("items.resourceType", containsInAnyOrder("decision", "plan"));
        council.read(versionAddress())
                .then()
                .body("approval.state", equalTo("approved-with-conditions"))
                .body("approval.openConditions", equalTo(0));
        refused(met(decision, MET), 409, "condition-met");
        refused(met(decision, with(MET, Map.of("number", 2))), 422, "invalid-content")
                .body("errors.code", contains("no-such-condition"));
        refused(met(decision, with(MET, Map.of("metOn", "2999-01-01"))), 422, "invalid-content")
                .body("errors.pointer", contains("/metOn"));
        refused(met(decision, with(MET, Map.of("byPost", "Mrs Example"))), 422, "person-like-post");
    }

    @Test
    void a_condition_of_a_corrected_decision_is_met_no_more() {
        String decision = conditional();
        decided(Map.of("supersedesId", decision)).then().statusCode(201);
        refused(met(decision, MET), 409, "decision-superseded");
    }

    @Test
    void an_approval_with_conditions_states_them_and_no_other_outcome_has_any() {
        refused(decided(Map.of("outcome", "approved-with-conditions")), 422, "invalid-content")
                .body("errors.code", contains("conditions-needed"));
        refused(decided(Map.of("conditions", List.of(CONDITION))), 422, "invalid-content")
                .body("errors.pointer", contains("/conditions"));
        refused(conditional(Map.of("post", "Mrs Example")), 422, "person-like-post")
                .body("errors.pointer", contains("/conditions/0/post"));
        refused(conditional(Map.of("bodyId", UUID.randomUUID().toString())), 422, "unknown-body")
                .body("errors.pointer", contains("/conditions/0/bodyId"));
        String police = council.newBody("Cleveland Police");
        conditional(Map.of("bodyId", police)).then().statusCode(201).body("conditions[0].bodyId", equalTo(police));
        refused(council.delete(BODIES + "/" + police, 1), 409, "body-in-use");
    }

    @Test
    void a_decision_is_of_a_group_and_a_version_that_are_there_and_of_a_day_that_was() {
        refused(decided(Map.of("versionId", UUID.randomUUID().toString())), 422, "unknown-version")
                .body("errors.pointer", contains("/versionId"));
        refused(decided(Map.of("groupId", Council.fresh().newGroup("Their Board"))), 422, "unknown-group")
                .body("errors.pointer", contains("/groupId"));
        refused(decided(Map.of("decidedOn", "2999-01-01")), 422, "invalid-content")
                .body("errors.code", contains("in-future"));
        council.read(DECISIONS).then().body("items", empty());
    }

    @Test
    void a_group_that_has_decided_stays() {
        decided(Map.of());
        refused(council.delete(GROUPS + "/" + board, 1), 409, "group-in-use");
    }

    @Test
    void the_same_key_records_one_decision() {
        String key = UUID.randomUUID().toString();
        decidedWith(key, Map.of()).then().statusCode(201);
        decidedWith(key, Map.of()).then().statusCode(201).header("Idempotency-Replayed", "true");
        refused(decidedWith(key, Map.of("outcome", "rejected")), 422, "idempotency-key-reused");
        council.read(DECISIONS).then().body("items", hasSize(1));
    }

    @Test
    void an_editor_records_no_decision_and_a_stranger_sees_none() {
        refused(council.create(DECISIONS, decision(Map.of())), 403, "forbidden");
        String decision = conditional();
        refused(council.create(DECISIONS + "/" + decision + "/conditions-met", MET), 403, "forbidden");
        Council stranger = Council.fresh();
        refused(stranger.read(DECISIONS + "/" + decision), 404, "not-found");
        refused(stranger.approving(DECISIONS, decision(Map.of())), 422, "unknown-version");
        refused(stranger.approving(DECISIONS + "/" + decision + "/conditions-met", MET), 404, "not-found");
        stranger.read(DECISIONS).then().body("items", empty());
    }

    @Test
    void a_county_reads_what_its_districts_decided_and_decides_nothing_for_them() {
        Council tamworth = new Council("E07000199");
        Council staffordshire = new Council("E10000028");
        String countyBoard = staffordshire.newGroup("Prevent Board " + UUID.randomUUID());
        String districtPlan = tamworth.newPlan(Map.of());
        Map<String, Object> decision = Map.of(
                "versionId",
                tamworth.newVersion(districtPlan, "2015"),
                "groupId",
                countyBoard,
                "decidedOn",
                "2015-09-01",
                "outcome",
                "noted");
        refused(staffordshire.approving(DECISIONS, decision), 403, "area-not-yours");
        tamworth.approving(DECISIONS, decision).then().statusCode(201);
        staffordshire.read(DECISIONS + "?groupId=" + countyBoard).then().body("items.planId", contains(districtPlan));
    }

    private String versionAddress() {
        return PLANS + "/" + plan + "/versions/" + version;
    }

    private Map<String, Object> decision(Map<String, ?> instead) {
        return with(
                Map.of("versionId", version, "groupId", board, "decidedOn", "2009-06-02", "outcome", "approved"),
                instead);
    }

    private Response decided(Map<String, ?> instead) {
        return council.approving(DECISIONS, decision(instead));
    }

    private Response decidedWith(String key, Map<String, ?> instead) {
        return Calls.as("plans:approve", council.code())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(decision(instead))
                .post(DECISIONS);
    }

    private Response conditional(Map<String, ?> condition) {
        return decided(Map.of(
                "outcome",
                "approved-with-conditions",
                "conditions",
                List.of(with(Map.of("text", "Report"), condition))));
    }

    private String conditional() {
        return conditional(CONDITION).then().statusCode(201).extract().path("id");
    }

    private Response met(String decision, Map<String, ?> how) {
        return council.approving(DECISIONS + "/" + decision + "/conditions-met", how);
    }

    private static Map<String, Object> with(Map<String, ?> fields, Map<String, ?> instead) {
        Map<String, Object> all = new HashMap<>(fields);
        all.putAll(instead);
        return all;
    }
}
