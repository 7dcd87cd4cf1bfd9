package org.preventsuite.plans.merging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.refused;
import static org.preventsuite.plans.merging.Inputs.input;

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
class MergeConflictTest {
    private final Council council = Council.fresh();
    private Inputs plans = new Inputs(council, "", "");
    private String merge = "";
    private String draft = "";
    private String conflict = "";

    @BeforeEach
    void a_draft_with_a_conflict_about_the_timescales_of_6_3() {
        plans = Inputs.of(council);
        Response merged = plans.merge();
        merge = merged.header("Location");
        draft = merged.path("planId");
        conflict = only("open");
    }

    @Test
    void the_word_of_a_plan_is_taken() {
        plans.resolve(merge, 1, List.of(take(conflict, plans.police())))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("openConflicts", equalTo(0))
                .body("closedConflicts", equalTo(1));
        council.read(plans.action(draft, "6.3"))
                .then()
                .body("timescales.wording", contains("July 2009"))
                .body("dueOn", equalTo("2009-07-31"))
                .body("version", equalTo(2));
        council.read(merge + "/conflicts?state=taken")
                .then()
                .body("items.takenPlanId", contains(plans.police()))
                .body("items[0].closedAt", notNullValue());
    }

    @Test
    void once_a_word_is_taken_that_plan_is_followed() {
        plans.resolve(merge, 1, List.of(take(conflict, plans.police()))).then().statusCode(200);
        plans.edit(plans.action(plans.police(), "6.3"), Map.of("timescaleWording", "August 2009"));
        plans.refresh(merge, 2, "apply", List.of(input(plans.police(), plans.freeze(plans.police(), "Two"))))
                .then()
                .body("items.fields.flatten()", contains("timescales"))
                .body("merge.openConflicts", equalTo(0));
        council.read(plans.action(draft, "6.3")).then().body("dueOn", equalTo("2009-08-31"));
    }

    @Test
    void what_the_draft_has_is_kept_as_it_was_edited_since() {
        plans.edit(plans.action(draft, "6.3"), Map.of("timescaleWording", "June 2009"));
        plans.resolve(merge, 1, List.of(keep(conflict))).then().statusCode(200).body("openConflicts", equalTo(0));
        council.read(plans.action(draft, "6.3")).then().body("timescales.wording", contains("June 2009"));
        council.read(merge + "/conflicts").then().body("items.state", contains("kept"));
    }

    @Test
    void a_conflict_is_decided_once() {
        plans.resolve(merge, 1, List.of(keep(conflict))).then().statusCode(200);
        refused(plans.resolve(merge, 2, List.of(take(conflict, plans.police()))), 409, "conflict-resolved");
        refused(plans.resolve(merge, 1, List.of(keep(conflict))), 412, "precondition-failed");
    }

    @Test
    void decisions_that_do_not_fit_are_refused_all_together() {
        refused(
                        plans.resolve(
                                merge,
                                1,
                                List.of(
                                        keep(UUID.randomUUID().toString()),
                                        take(conflict, UUID.randomUUID().toString()),
                                        Map.of("conflictId", conflict, "decision", "take"),
                                        Map.of("conflictId", conflict, "decision", "keep", "planId", plans.police()))),
                        422,
                        "invalid-content")
                .body(
                        "errors.pointer",
                        contains(
                                "/resolutions/0/conflictId",
                                "/resolutions/1/planId",
                                "/resolutions/2/planId",
                                "/resolutions/3/planId"))
                .body("errors.code", contains("unknown-conflict", "no-such-side", "no-such-side", "nothing-taken"));
        council.read(merge).then().body("openConflicts", equalTo(1));
    }

    @Test
    void a_word_cannot_be_taken_for_an_action_that_was_deleted_since() {
        plans.delete(plans.action(draft, "6.3"));
        refused(plans.resolve(merge, 1, List.of(take(conflict, plans.police()))), 422, "invalid-content")
                .body("errors.code", contains("action-gone"));
        plans.resolve(merge, 1, List.of(keep(conflict))).then().statusCode(200);
    }

    @Test
    void what_every_plan_dropped_goes_or_stays_as_decided() {
        plans.resolve(merge, 1, List.of(keep(conflict))).then().statusCode(200);
        plans.edit(plans.action(draft, "1.1"), Map.of("note", "Edited here"));
        plans.delete(plans.action(plans.strategic(), "1.1"));
        plans.refresh(merge, 2, "apply", List.of(input(plans.strategic(), plans.freeze(plans.strategic(), "Two"))))
                .then()
                .statusCode(200);
        plans.resolve(merge, 3, List.of(take(only("open"), plans.strategic())))
                .then()
                .statusCode(200);
        council.read(plans.action(draft, "1.1"))
                .then()
                .body("status", equalTo("no-longer-relevant"))
                .body("note", equalTo("Edited here"));
    }

    @Test
    void what_the_draft_deleted_comes_back_as_decided() {
        plans.resolve(merge, 1, List.of(keep(conflict))).then().statusCode(200);
        plans.delete(plans.action(draft, "1.1/2"));
        plans.edit(plans.action(plans.police(), "1.1"), Map.of("text", "Patrol where young people meet"));
        plans.refresh(merge, 2, "apply", List.of(input(plans.police(), plans.freeze(plans.police(), "Two"))))
                .then()
                .statusCode(200)
                .body("items.conflicts.kind.flatten()", contains("gone-here"))
                .body("items.actionId", contains(nullValue()))
                .body("merge.inputs[1].leftOut.reason", contains("not-selected", "deleted-here"));
        String gone = only("open");
        council.read(merge + "/conflicts?state=open").then().body("items.actionId", contains(nullValue()));

        plans.resolve(merge, 3, List.of(take(gone, plans.police())))
                .then()
                .statusCode(200)
                .body("inputs[1].leftOut.reason", contains("not-selected"));
        council.read(ACTIONS + "?planId=" + draft)
                .then()
                .body("items.reference", contains("1.1", "6.3", "1.1/2"))
                .body("items[2].text", equalTo("Patrol where young people meet"))
                .body("items[2].sectionKey", equalTo("objective-2"));
        council.read(merge + "/conflicts?state=open").then().body("items", empty());
    }

    private String only(String state) {
        return council.read(merge + "/conflicts?state=" + state).path("items[0].id");
    }

    private static Map<String, String> take(String conflict, String plan) {
        return Map.of("conflictId", conflict, "decision", "take", "planId", plan);
    }

    private static Map<String, String> keep(String conflict) {
        return Map.of("conflictId", conflict, "decision", "keep");
    }
}
