package org.preventsuite.plans.merging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.refused;
import static org.preventsuite.plans.merging.Inputs.MERGES;
import static org.preventsuite.plans.merging.Inputs.input;
import static org.preventsuite.plans.merging.Inputs.ofDistrict;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class MergeResourceTest {
    private final Council council = Council.fresh();
    private Inputs plans = new Inputs(council, "", "");

    @BeforeEach
    void two_plans() {
        plans = Inputs.of(council);
    }

    @Test
    void a_strategic_plan_and_what_the_police_plan_has_for_the_district_become_one_draft() {
        Response merged = plans.merge();
        merged.then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("inputs.actions", contains(2, 3))
                .body("inputs.taken", contains(2, 2))
                .body("inputs[1].leftOut.reference", contains("2"))
                .body("inputs[1].leftOut.reason", contains("not-selected"))
                .body("openConflicts", equalTo(1));
        String draft = merged.path("planId");
        council.read(PLANS + "/" + draft)
                .then()
                .body("kind", equalTo("operational"))
                .body("status", equalTo("draft"))
                .body("sections.key", contains("objective-1", "objective-2"))
                .body("sections.title", contains("Challenge the ideology", "Police the borough"));
        council.read(ACTIONS + "?planId=" + draft)
                .then()
                .body("items.reference", contains("1.1", "6.3", "1.1/2"))
                .body("items[0].origins.planId", contains(plans.strategic()))
                .body("items[1].origins.planId", contains(plans.strategic(), plans.police()))
                .body("items[2].origins.reference", contains("1.1"))
                .body("items[2].sectionKey", equalTo("objective-2"))
                .body("items.dueOn", contains("2009-09-30", "2009-05-31", "2009-12-31"))
                .body("items[0].rating.value", equalTo("not-assessed"));
        council.read(merged.header("Location") + "/conflicts")
                .then()
                .statusCode(200)
                .body("items.reference", contains("6.3"))
                .body("items.kind", contains("differs"))
                .body("items.field", contains("timescales"))
                .body("items[0].here[0].wording", equalTo("May 2009"))
                .body("items[0].sides.value.wording.flatten()", contains("May 2009", "July 2009"))
                .body("items[0].sides[1].origins.planId", contains(plans.police()))
                .body("items[0].actionId", equalTo(plans.id(draft, "6.3")));
    }

    @Test
    void the_merge_and_its_actions_are_in_the_feed_and_in_the_audit() {
        plans.freeze(plans.strategic(), "Before");
        String seen = council.endOfFeed();
        Response merged = plans.merge();
        council.feed(seen)
                .then()
                .body(
                        "items.resourceType",
                        containsInAnyOrder("plan", "plan", "plan", "action", "action", "action", "merge"))
                .body("items.find { it.resourceType == 'merge' }.resource.planId", equalTo(merged.path("planId")))
                .body(
                        "items.findAll { it.resourceType == 'action' }.resource.reference",
                        contains("1.1", "6.3", "1.1/2"))
                .body("items.findAll { it.resourceType == 'action' }.resource.origins", hasSize(3));
        council.read("/v1/audit-entries")
                .then()
                .body("items.action", hasItem("merge.created"))
                .body("items.findAll { it.action == 'action.created' }", hasSize(8));
    }

    @Test
    void actions_that_are_stated_to_be_the_same_become_one() {
        Map<String, Object> body = new HashMap<>(plans.body(List.of(
                input(plans.strategic(), plans.freeze(plans.strategic(), "One")),
                input(plans.police(), plans.freeze(plans.police(), "One")))));
        body.put(
                "correspondences",
                List.of(Map.of(
                        "actionIds", List.of(plans.id(plans.strategic(), "1.1"), plans.id(plans.police(), "2")))));
        Response merged = council.create(MERGES, body);
        merged.then().statusCode(201).body("correspondences.actionIds.flatten()", hasSize(2));
        council.read(ACTIONS + "?planId=" + merged.path("planId"))
                .then()
                .body("items.reference", contains("1.1", "6.3", "1.1/2"));
        council.read(merged.header("Location") + "/conflicts?state=open")
                .then()
                .body("items.findAll { it.reference == '1.1' }.field", containsInAnyOrder("text", "responsibilities"));
        council.read(merged.header("Location") + "/conflicts?state=kept").then().body("items", empty());
    }

    @Test
    void sections_of_one_heading_become_one_and_those_of_one_key_and_two_headings_stay_two() {
        plans.edit(plans.action(plans.police(), "6.3"), Map.of("sectionKey", "objective-1"));
        plans.act(plans.strategic(), "2.1", "Support institutions", "Board", Map.of("sectionKey", "objective-2"));
        Response merged = plans.merge();
        council.read(PLANS + "/" + merged.path("planId"))
                .then()
                .body("sections.key", contains("objective-1", "objective-2", "objective-2-2"))
                .body(
                        "sections.title",
                        contains("Challenge the ideology", "Support individuals", "Police the borough"));
        council.read(ACTIONS + "?planId=" + merged.path("planId"))
                .then()
                .body("items.find { it.reference == '1.1/2' }.sectionKey", equalTo("objective-2-2"));
    }

    @Test
    void an_action_keeps_its_origins_however_it_is_edited() {
        String draft = plans.merge().path("planId");
        plans.edit(plans.action(draft, "1.1"), Map.of("text", "Officers and Members understand it"));
        council.send(draft, "atomic", "Ref,Action\n1.1,Officers understand it well\n")
                .then()
                .statusCode(201);
        council.read(plans.action(draft, "1.1"))
                .then()
                .body("text", equalTo("Officers understand it well"))
                .body("origins.planId", contains(plans.strategic()));
    }

    @Test
    void a_plan_of_another_area_is_merged_by_who_may_read_it_and_its_leads_are_matched_here() {
        Council police = Council.fresh();
        String force = police.newPlan(Map.of());
        String board = police.newBody("Gold Group");
        String own = council.newBody("Gold Group");
        police.newAction(
                force,
                Map.of(
                        "reference",
                        "1",
                        "responsibilities",
                        List.of(Map.of("role", "lead", "bodyId", board, "name", "Gold Group"))));
        String version = police.create(PLANS + "/" + force + "/versions", Map.of("label", "One"))
                .path("id");
        Map<String, Object> body = plans.body(List.of(input(force, version)));

        refused(council.create(MERGES, body), 422, "invalid-content")
                .body("errors.pointer", contains("/inputs/0/planId"))
                .body("errors.code", contains("unknown-plan"));
        Response merged = Calls.as(Council.SCOPES, council.code(), police.code())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(MERGES);
        merged.then().statusCode(201);
        council.read(ACTIONS + "?planId=" + merged.path("planId"))
                .then()
                .body("items[0].responsibilities.bodyId", contains(own));
    }

    @Test
    void a_lead_that_is_a_body_elsewhere_and_looks_like_a_person_here_is_refused_with_its_action() {
        Council charity = Council.fresh();
        String plan = charity.newPlan(Map.of());
        charity.newBody("Blue Heron Trust", "Blue Heron");
        charity.newAction(
                plan,
                Map.of("reference", "4.2", "responsibilities", List.of(Map.of("role", "lead", "name", "Blue Heron"))));
        String version = charity.create(PLANS + "/" + plan + "/versions", Map.of("label", "One"))
                .path("id");
        Response merged = Calls.as(Council.SCOPES, council.code(), charity.code())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(plans.body(List.of(input(plan, version))))
                .post(MERGES);
        refused(merged, 422, "person-like-lead")
                .body("errors.pointer", contains("/inputs"))
                .body("errors.detail[0]", equalTo("Action 4.2: Give the post or the organisation."));
        council.read(MERGES).then().body("items", empty());
        council.read(PLANS).then().body("items", hasSize(2));
    }

    @Test
    void inputs_that_do_not_go_together_are_refused_with_every_place() {
        String one = plans.freeze(plans.strategic(), "One");
        String two = plans.freeze(plans.police(), "One");
        refused(
                        council.create(
                                MERGES,
                                plans.body(List.of(
                                        input(plans.strategic(), one),
                                        input(plans.strategic(), one),
                                        input(plans.police(), one),
                                        input(UUID.randomUUID().toString(), one)))),
                        422,
                        "invalid-content")
                .body("errors.pointer", contains("/inputs/1/planId", "/inputs/2/versionId", "/inputs/3/planId"))
                .body("errors.code", contains("repeated", "unknown-version", "unknown-plan"));
        refused(selecting(two, Map.of("leadNames", List.of("Nobody at all"))), 422, "invalid-content")
                .body("errors.pointer", contains("/inputs/0/selection"))
                .body("errors.code", contains("selects-nothing"));
        refused(selecting(two, Map.of("actionIds", List.of(UUID.randomUUID().toString()))), 422, "invalid-content")
                .body("errors.pointer", contains("/inputs/0/selection/actionIds/0"))
                .body("errors.code", contains("unknown-action"));
    }

    @Test
    void correspondences_that_the_inputs_do_not_bear_out_are_refused() {
        String own = plans.id(plans.strategic(), "1.1");
        String other = plans.id(plans.strategic(), "6.3");
        String theirs = plans.id(plans.police(), "2");
        Map<String, Object> body = new HashMap<>(plans.body(List.of(
                input(plans.strategic(), plans.freeze(plans.strategic(), "One")),
                input(plans.police(), plans.freeze(plans.police(), "One")))));
        body.put(
                "correspondences",
                List.of(
                        Map.of("actionIds", List.of(own, theirs, other)),
                        Map.of("actionIds", List.of(UUID.randomUUID().toString(), theirs))));
        refused(council.create(MERGES, body), 422, "invalid-content")
                .body(
                        "errors.pointer",
                        contains(
                                "/correspondences/0/actionIds/2",
                                "/correspondences/1/actionIds/0",
                                "/correspondences/1/actionIds/1"))
                .body("errors.code", contains("same-plan", "unknown-action", "repeated"));
    }

    @Test
    void more_sections_than_a_plan_may_have_are_refused() {
        List<Map<String, Object>> merging = List.of(wide("a"), wide("b"));
        refused(council.create(MERGES, plans.body(merging)), 422, "invalid-content")
                .body("errors.code", contains("too-many-sections"));
    }

    @Test
    void a_merge_is_read_listed_and_belongs_to_its_council() {
        Response merged = plans.merge();
        String address = merged.header("Location");
        council.read(address).then().statusCode(200).body("planId", equalTo(merged.path("planId")));
        council.readUnless(address, 1).then().statusCode(304);
        plans.council()
                .create(MERGES, plans.body(List.of(input(plans.strategic(), plans.freeze(plans.strategic(), "Two")))))
                .then()
                .statusCode(201);
        Response first = council.read(MERGES + "?limit=1&count=true&areaCode=" + council.code());
        first.then().statusCode(200).body("totalItems", equalTo(2)).body("items", hasSize(1));
        council.read(MERGES + first.path("links.next")).then().body("items", hasSize(1));
        council.read(MERGES + "?planId=" + merged.path("planId")).then().body("items.id", contains((String)
                merged.path("id")));

        Council stranger = Council.fresh();
        refused(stranger.read(address), 404, "not-found");
        refused(stranger.read(address + "/conflicts"), 404, "not-found");
        refused(stranger.read(MERGES + "?areaCode=" + council.code()), 403, "area-not-yours");
        refused(
                stranger.create(MERGES, plans.body(List.of(input(plans.strategic(), plans.strategic())))),
                403,
                "area-not-yours");
        stranger.read(MERGES).then().body("items", empty());
    }

    @Test
    void a_merge_that_is_sent_again_makes_one_draft_and_with_other_inputs_none() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body =
                plans.body(List.of(input(plans.strategic(), plans.freeze(plans.strategic(), "One"))));
        with(key, body).then().statusCode(201);
        with(key, body).then().statusCode(201).header("Idempotency-Replayed", "true");
        refused(
                with(key, plans.body(List.of(ofDistrict(plans.police(), plans.freeze(plans.police(), "One"))))),
                422,
                "idempotency-key-reused");
        council.read(MERGES).then().body("items", hasSize(1));
    }

    @Test
    void an_action_that_was_merged_is_reported_once() {
        Inputs stafford = Inputs.of(new Council("E07000197"));
        String report = "/v1/compliance-reports/E07000197/FY2016-17";
        stafford.council().read(report).then().body("sections[0].plans.actions", equalTo(5));
        String draft = stafford.merge().path("planId");
        stafford.council()
                .read(report)
                .then()
                .statusCode(200)
                .body("sections[0].plans.plans", equalTo(3))
                .body("sections[0].plans.actions", equalTo(4));
        stafford.council()
                .change(PLANS + "/" + draft, 1, Map.of("status", "withdrawn"))
                .then()
                .statusCode(200);
        stafford.council().read(report).then().body("sections[0].plans.actions", equalTo(5));
    }

    @Test
    void an_external_id_names_one_draft() {
        Map<String, Object> body =
                new HashMap<>(plans.body(List.of(input(plans.strategic(), plans.freeze(plans.strategic(), "One")))));
        body.put("externalId", Map.of("scheme", "pentana", "value", "PVT-OP-2009"));
        council.create(MERGES, body).then().statusCode(201);
        refused(council.create(MERGES, body), 409, "duplicate-external-id");
        council.read(MERGES).then().body("items", hasSize(1));
    }

    @Test
    void a_draft_that_is_deleted_takes_its_merge_with_it() {
        Response merged = plans.merge();
        String seen = council.endOfFeed();
        council.delete(PLANS + "/" + merged.path("planId"), 1).then().statusCode(204);
        refused(council.read(merged.header("Location")), 404, "not-found");
        council.feed(seen)
                .then()
                .body("items.kind", hasItems("tombstone"))
                .body("items.resourceType", hasItems("merge", "plan", "action"));
    }

    /** An input with 60 sections. */
    private Map<String, Object> wide(String name) {
        List<Map<String, String>> sections = IntStream.range(0, 60)
                .mapToObj(i -> Map.of("key", name + i, "title", "Heading " + name + " " + i))
                .toList();
        String plan = council.newPlan(Map.of("sections", sections));
        StringBuilder table = new StringBuilder("Ref,Section,Action\n");
        sections.forEach(section -> table.append(section.get("key"))
                .append(',')
                .append(section.get("title"))
                .append(",Train ")
                .append(section.get("key"))
                .append('\n'));
        council.send(plan, "atomic", table.toString()).then().statusCode(201).body("counts.created", equalTo(60));
        return input(plan, plans.freeze(plan, "One"));
    }

    private Response selecting(String version, Map<String, ?> selection) {
        return council.create(
                MERGES,
                plans.body(List.of(Map.of("planId", plans.police(), "versionId", version, "selection", selection))));
    }

    private Response with(String key, Map<String, Object> body) {
        return Calls.as(Council.SCOPES, council.code())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(MERGES);
    }
}
