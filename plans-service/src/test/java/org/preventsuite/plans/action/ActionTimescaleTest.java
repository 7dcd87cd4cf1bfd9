package org.preventsuite.plans.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ActionTimescaleTest {
    private static final Map<String, Object> MARCH =
            Map.of("kind", "fixed", "end", "2010-03", "wording", "By March 2010");

    private final Council council = Council.fresh();
    private String plan = "";

    @BeforeEach
    void a_plan() {
        plan = council.newPlan(Map.of());
    }

    private static List<Map<String, String>> parts(String... keys) {
        return Stream.of(keys)
                .map(key -> Map.of("key", key, "text", "Part " + key))
                .toList();
    }

    @Test
    void six_sub_actions_with_seven_deadlines_stay_unresolved() {
        council.act(
                        plan,
                        Map.of(
                                "reference",
                                "3.1",
                                "subActions",
                                parts("a", "b", "c", "d", "e", "f"),
                                "timescaleWording",
                                "May 2009 July 2009 July - September 2009 July 2009 July 2009 July 2009 and ongoing"
                                        + " July 2009"))
                .then()
                .statusCode(201)
                .body("timescales", hasSize(7))
                .body("timescales.mapping", everyItem(is("unresolved")))
                .body("timescales.appliesTo", everyItem(nullValue()))
                .body("timescales[2].kind", equalTo("range"))
                .body("timescales[2].start", equalTo("2009-07"))
                .body("dueOn", equalTo("2009-09-30"))
                .body("overdue", equalTo(true));
    }

    @Test
    void two_sub_actions_with_two_deadlines_pair_up_in_order() {
        council.act(
                        plan,
                        Map.of(
                                "reference",
                                "1.1",
                                "subActions",
                                parts("a", "b"),
                                "timescaleWording",
                                "September 2009 and ongoing December 2009 and ongoing"))
                .then()
                .statusCode(201)
                .body("timescales.kind", contains("fixed-then-ongoing", "fixed-then-ongoing"))
                .body("timescales.end", contains("2009-09", "2009-12"))
                .body("timescales.appliesTo", contains("a", "b"))
                .body("timescales.mapping", contains("positional", "positional"))
                .body("dueOn", equalTo("2009-12-31"))
                .body("overdueAfter", equalTo("2009-12-31"));
    }

    @Test
    void timescales_given_in_parts_are_kept_as_given() {
        council.act(plan, Map.of("timescales", List.of(MARCH)))
                .then()
                .statusCode(201)
                .body("timescales.end", contains("2010-03"))
                .body("timescales.confidence", contains("high"))
                .body("timescales.mapping", contains("explicit"))
                .body("dueOn", equalTo("2010-03-31"));
    }

    @Test
    void timescales_are_given_in_parts_or_as_wording_never_both() {
        Map<String, Object> both = Map.of("timescales", List.of(MARCH), "timescaleWording", "March 2010");
        refused(council.act(plan, both), 422, "timescale-stated-twice")
                .body("errors.pointer", contains("/timescaleWording"));
        refused(council.change(council.newAction(plan, Map.of()), 1, both), 422, "timescale-stated-twice");
    }

    @Test
    void new_wording_replaces_all_timescales_and_other_patches_keep_them() {
        String address = council.newAction(plan, Map.of("timescaleWording", "May 2009 July 2009"));
        council.change(address, 1, Map.of("timescaleWording", "March 2011"))
                .then()
                .statusCode(200)
                .body("timescales.wording", contains("March 2011"));
        council.change(address, 2, Map.of("note", "Moved"))
                .then()
                .body("timescales.wording", contains("March 2011"))
                .body("dueOn", equalTo("2011-03-31"));
    }

    @Test
    void a_timescale_that_does_not_hold_together_is_refused_with_its_place() {
        wrong(Map.of("kind", "fixed", "wording", "x"), "/timescales/0", "does-not-fit-kind");
        wrong(
                Map.of("kind", "range", "start", "2010", "end", "2009", "wording", "x"),
                "/timescales/0",
                "does-not-fit-kind");
        wrong(Map.of("kind", "recurring", "recurrence", "P0D", "wording", "x"), "/timescales/0", "does-not-fit-kind");
        wrong(Map.of("kind", "fixed", "end", "2010-02-30", "wording", "x"), "/timescales/0/end", "no-such-date");
        wrong(
                Map.of("kind", "fixed", "end", "2010", "wording", "x", "appliesTo", "z"),
                "/timescales/0/appliesTo",
                "unknown-sub-action");
    }

    private void wrong(Map<String, Object> timescale, String pointer, String code) {
        refused(council.act(plan, Map.of("timescales", List.of(timescale))), 422, "invalid-content")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void a_deadline_before_the_plan_began_is_history_and_never_overdue() {
        council.act(plan, Map.of("timescaleWording", "March 2008"))
                .then()
                .body("dueOn", equalTo("2008-03-31"))
                .body("overdueAfter", nullValue())
                .body("overdue", equalTo(false))
                .body("derivedRating.rule", equalTo("due-before-the-plan-began"));
        council.read(ACTIONS + "?overdue=true").then().body("items", hasSize(0));
    }

    @Test
    void a_plan_that_begins_at_another_time_changes_what_is_overdue() {
        String address = council.newAction(plan, Map.of("timescaleWording", "March 2008"));
        String other = council.newAction(plan, Map.of("timescaleWording", "March 2010"));
        String seen = council.endOfFeed();
        council.change(PLANS + "/" + plan, 1, "{\"period\": {\"start\": \"2007\"}}")
                .then()
                .statusCode(200)
                .body("actionCount.overdue", equalTo(2));
        council.read(address).then().header("ETag", "\"v2\"").body("overdueAfter", equalTo("2008-03-31"));
        council.read(other).then().header("ETag", "\"v1\"");
        council.feed(seen).then().body("items.resourceType", contains("action", "plan"));
    }

    @Test
    void what_the_dates_say_stands_beside_what_the_owner_says() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        derived(today.minusDays(1), "in-progress", "overdue", true);
        derived(today, "in-progress", "due-soon", false);
        derived(today.plusDays(28), "in-progress", "due-soon", false);
        derived(today.plusDays(29), "in-progress", "on-track", false);
        derived(today.minusDays(1), "complete-embedded", "complete", false);
        council.act(plan, Map.of("timescaleWording", "Ongoing"))
                .then()
                .body("overdue", equalTo(false))
                .body("dueOn", nullValue())
                .body("derivedRating.value", equalTo("not-derivable"));
    }

    private void derived(LocalDate end, String status, String rating, boolean overdue) {
        Map<String, Object> timescale = Map.of("kind", "fixed", "end", end.toString(), "wording", "As agreed");
        council.act(plan, Map.of("timescales", List.of(timescale), "status", status))
                .then()
                .statusCode(201)
                .body("derivedRating.value", equalTo(rating))
                .body("overdue", equalTo(overdue));
    }

    @Test
    void relative_wording_counts_from_the_date_of_the_document_or_else_from_the_start_of_the_plan() {
        council.act(plan, Map.of("timescaleWording", "Within 6 months"))
                .then()
                .statusCode(201)
                .body("dueOn", equalTo("2009-11-30"));
        String dated = council.newPlan(Map.of("documentDate", "2009-06-02"));
        council.act(dated, Map.of("timescaleWording", "Within 6 months"))
                .then()
                .statusCode(201)
                .body("dueOn", equalTo("2009-12-02"));
        council.act(dated, Map.of("timescaleWording", "Within 30 working days"))
                .then()
                .statusCode(201)
                .body("dueOn", equalTo("2009-07-14"))
                .body("timescales.confidence", contains("medium"));
    }

    @Test
    void the_longest_recurrence_and_the_last_year_can_be_read() {
        council.act(plan, Map.of("timescales", List.of(recurring("9999-12", "P3M"), recurring("1000", "P1D"))))
                .then()
                .statusCode(201);
        council.newAction(
                council.newPlan(Map.of("documentDate", "9999-12")), Map.of("timescaleWording", "Within 6 months"));
    }

    private static Map<String, Object> recurring(String start, String recurrence) {
        return Map.of("kind", "recurring", "start", start, "recurrence", recurrence, "wording", "Regularly");
    }
}
