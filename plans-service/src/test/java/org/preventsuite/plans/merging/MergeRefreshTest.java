package org.preventsuite.plans.merging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.refused;
import static org.preventsuite.plans.merging.Inputs.input;
import static org.preventsuite.plans.merging.Inputs.ofDistrict;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class MergeRefreshTest {
    private final Council council = Council.fresh();
    private Inputs plans = new Inputs(council, "", "");
    private String merge = "";
    private String draft = "";

    @BeforeEach
    void a_draft_of_two_plans() {
        plans = Inputs.of(council);
        Response merged = plans.merge();
        merge = merged.header("Location");
        draft = merged.path("planId");
    }

    @Test
    void a_new_edition_of_one_plan_comes_into_the_draft_and_leaves_alone_what_was_edited_here() {
        plans.edit(plans.action(draft, "1.1"), Map.of("note", "The Members asked for it"));
        plans.edit(plans.action(draft, "1.1/2"), Map.of("status", "in-progress"));
        plans.edit(
                plans.action(plans.police(), "1.1"),
                Map.of("text", "Patrol where young people meet", "timescaleWording", "March 2010"));
        plans.act(plans.police(), "7", "Brief the night shift", Inputs.DISTRICT, Map.of());
        String edition = plans.freeze(plans.police(), "Two");
        String seen = council.endOfFeed();

        Response planned = plans.refresh(merge, 1, "plan", List.of(input(plans.police(), edition)));
        planned.then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("counts.created", equalTo(1))
                .body("counts.updated", equalTo(1))
                .body("counts.unchanged", equalTo(2))
                .body("counts.conflicts", equalTo(0))
                .body("items.change", contains("updated", "created"))
                .body("items.reference", contains("1.1/2", "7"))
                .body("items[0].fields", contains("text", "timescales"))
                .body("items[1].actionId", nullValue());
        council.feed(seen).then().body("items", empty());

        plans.refresh(merge, 1, "apply", List.of(input(plans.police(), edition)))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("counts", equalTo(planned.path("counts")))
                .body("items[1].actionId", equalTo(plans.id(draft, "7")))
                .body("merge.refreshes", equalTo(1))
                .body("merge.inputs[1].versionId", equalTo(edition))
                .body("merge.inputs[1].taken", equalTo(3));
        council.read(ACTIONS + "?planId=" + draft)
                .then()
                .body("items.reference", contains("1.1", "6.3", "1.1/2", "7"))
                .body("items[0].note", equalTo("The Members asked for it"))
                .body("items[2].text", equalTo("Patrol where young people meet"))
                .body("items[2].status", equalTo("in-progress"))
                .body("items[2].dueOn", equalTo("2010-03-31"))
                .body("items[2].origins.versionId", contains(edition))
                .body("items[0].origins.versionId", not(contains(edition)));
        council.feed(seen).then().body("items.resourceType", contains("action", "action", "merge"));
    }

    @Test
    void the_same_edition_changes_nothing() {
        plans.edit(plans.action(draft, "1.1"), Map.of("note", "Edited here"));
        plans.delete(plans.action(draft, "1.1/2"));
        String same = council.read(merge).path("inputs[0].versionId");
        String seen = council.endOfFeed();
        plans.refresh(merge, 1, "apply", List.of(input(plans.strategic(), same)))
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("counts.conflicts", equalTo(0))
                .body("counts.unchanged", equalTo(2));
        council.readUnless(plans.action(draft, "1.1"), 2).then().statusCode(304);
        council.feed(seen).then().body("items.findAll { it.resourceType == 'action' }", empty());
        council.read(merge).then().body("inputs[1].leftOut.reason", contains("not-selected", "deleted-here"));
        plans.refresh(merge, 2, "apply", List.of(input(plans.strategic(), same)))
                .then()
                .header("ETag", "\"v2\"");
    }

    @Test
    void what_both_have_changed_is_a_conflict_and_the_draft_keeps_its_word() {
        plans.edit(plans.action(draft, "1.1"), Map.of("text", "Officers and Members understand it"));
        plans.edit(plans.action(plans.strategic(), "1.1"), Map.of("text", "Officers are trained to understand it"));
        String edition = plans.freeze(plans.strategic(), "Two");
        plans.refresh(merge, 1, "apply", List.of(input(plans.strategic(), edition)))
                .then()
                .statusCode(200)
                .body("items[0].change", equalTo("updated"))
                .body("items[0].fields", empty())
                .body("items[0].conflicts.field", contains("text"))
                .body("items[0].conflicts[0].here", equalTo("Officers and Members understand it"))
                .body("merge.openConflicts", equalTo(2));
        council.read(plans.action(draft, "1.1")).then().body("text", equalTo("Officers and Members understand it"));

        plans.edit(plans.action(plans.strategic(), "1.1"), Map.of("text", "Officers and Members understand it"));
        plans.refresh(merge, 2, "apply", List.of(input(plans.strategic(), plans.freeze(plans.strategic(), "Three"))))
                .then()
                .body("merge.openConflicts", equalTo(1))
                .body("merge.closedConflicts", equalTo(1));
        council.read(merge + "/conflicts?state=agreed").then().body("items.field", contains("text"));
    }

    @Test
    void a_conflict_that_is_open_hears_what_its_inputs_say_now() {
        plans.edit(plans.action(plans.police(), "6.3"), Map.of("timescaleWording", "August 2009"));
        String edition = plans.freeze(plans.police(), "Two");
        plans.refresh(merge, 1, "apply", List.of(input(plans.police(), edition)))
                .then()
                .statusCode(200)
                .body("merge.openConflicts", equalTo(1));
        council.read(merge + "/conflicts")
                .then()
                .body("items.sides.flatten().value.flatten().wording", contains("May 2009", "August 2009"));
    }

    @Test
    void what_the_plan_drops_is_no_longer_relevant_unless_somebody_worked_on_it() {
        plans.delete(plans.action(plans.police(), "1.1"));
        plans.delete(plans.action(plans.strategic(), "1.1"));
        council.create(
                        plans.action(draft, "1.1") + "/progress-entries",
                        Map.of(
                                "text",
                                "Two sessions were held",
                                "byPost",
                                "Community Safety Manager",
                                "statedOn",
                                "2009-09-30"))
                .then()
                .statusCode(201);
        List<?> editions = List.of(
                input(plans.strategic(), plans.freeze(plans.strategic(), "Two")),
                input(plans.police(), plans.freeze(plans.police(), "Two")));
        plans.refresh(merge, 1, "apply", editions)
                .then()
                .statusCode(200)
                .body("counts.withdrawn", equalTo(1))
                .body("counts.conflicts", equalTo(1))
                .body("items.reference", contains("1.1", "1.1/2"))
                .body("items.change", contains("unchanged", "withdrawn"))
                .body("items[0].conflicts.kind", contains("gone-there"));
        council.read(plans.action(draft, "1.1")).then().body("status", equalTo("unknown"));
        council.read(plans.action(draft, "1.1/2")).then().body("status", equalTo("no-longer-relevant"));
        plans.refresh(merge, 2, "apply", editions).then().body("items", empty());
    }

    @Test
    void a_selection_that_is_named_anew_brings_what_it_names() {
        String version = council.read(merge).path("inputs[1].versionId");
        plans.refresh(
                        merge,
                        1,
                        "apply",
                        List.of(Map.of(
                                "planId",
                                plans.police(),
                                "versionId",
                                version,
                                "selection",
                                Map.of(
                                        "leadNames",
                                        List.of(Inputs.DISTRICT),
                                        "actionIds",
                                        List.of(plans.id(plans.police(), "2"))))))
                .then()
                .statusCode(200)
                .body("items.reference", contains("2"))
                .body("merge.inputs[1].leftOut", empty());
    }

    @Test
    void a_section_that_comes_new_comes_with_its_action() {
        council.change(
                        PLANS + "/" + plans.strategic(),
                        2,
                        Map.of(
                                "sections",
                                List.of(
                                        Map.of("key", "objective-1", "number", "1", "title", "Challenge the ideology"),
                                        Map.of(
                                                "key",
                                                "objective-7",
                                                "number",
                                                "7",
                                                "title",
                                                "Strategic communications"))))
                .then()
                .statusCode(200);
        plans.act(plans.strategic(), "7.1", "Inform the Members", "Board", Map.of("sectionKey", "objective-7"));
        plans.refresh(merge, 1, "apply", List.of(input(plans.strategic(), plans.freeze(plans.strategic(), "Two"))))
                .then()
                .statusCode(200)
                .body("items.reference", contains("7.1"));
        council.read(PLANS + "/" + draft)
                .then()
                .body("sections.key", contains("objective-1", "objective-2", "objective-7"));
        council.read(plans.action(draft, "7.1")).then().body("sectionKey", equalTo("objective-7"));
    }

    @Test
    void versions_and_plans_that_are_not_the_merges_are_refused() {
        String version = council.read(merge).path("inputs[1].versionId");
        String other = council.newPlan(Map.of());
        refused(
                        plans.refresh(
                                merge,
                                1,
                                "plan",
                                List.of(
                                        input(other, plans.freeze(other, "One")),
                                        input(plans.police(), UUID.randomUUID().toString()),
                                        input(plans.police(), version))),
                        422,
                        "invalid-content")
                .body("errors.pointer", contains("/inputs/0/planId", "/inputs/1/versionId", "/inputs/2/planId"))
                .body("errors.code", contains("not-an-input", "unknown-version", "repeated"));
    }

    @Test
    void a_refresh_is_made_on_the_merge_that_was_read_of_a_draft_at_work_and_by_its_council() {
        List<?> same = List.of(input(plans.police(), council.read(merge).path("inputs[1].versionId")));
        refused(plans.refresh(merge, 9, "plan", same), 412, "precondition-failed")
                .body("currentVersion", equalTo(1));
        refused(
                new Inputs(Council.fresh(), plans.strategic(), plans.police()).refresh(merge, 1, "plan", same),
                404,
                "not-found");
        council.change(PLANS + "/" + draft, 1, Map.of("status", "withdrawn"))
                .then()
                .statusCode(200);
        refused(plans.refresh(merge, 1, "apply", same), 409, "plan-closed");
        refused(
                plans.resolve(
                        merge, 1, List.of(Map.of("conflictId", UUID.randomUUID().toString(), "decision", "keep"))),
                409,
                "plan-closed");
    }

    @Test
    void the_draft_may_have_actions_of_its_own_that_no_refresh_touches() {
        plans.act(draft, "7", "Added here", "Board", Map.of());
        plans.act(plans.police(), "7", "Brief the night shift", Inputs.DISTRICT, Map.of());
        plans.refresh(merge, 1, "apply", List.of(ofDistrict(plans.police(), plans.freeze(plans.police(), "Two"))))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.reference", contains("7/2"));
        council.read(plans.action(draft, "7"))
                .then()
                .body("text", equalTo("Added here"))
                .body("origins", nullValue());
    }
}
