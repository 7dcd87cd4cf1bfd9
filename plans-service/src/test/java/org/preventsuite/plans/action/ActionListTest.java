package org.preventsuite.plans.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ActionListTest {
    private final Council council = Council.fresh();
    private String plan = "";

    @BeforeEach
    void a_plan_of_five_actions() {
        plan = council.newPlan(Map.of());
        council.newAction(
                plan,
                Map.of(
                        "reference", "late",
                        "sectionKey", "objective-1",
                        "text", "Training for officers who meet the public",
                        "timescaleWording", "March 2010",
                        "frameworkEntries",
                                List.of(Map.of("frameworkCode", "duty-2015", "entryCode", "staff-training"))));
        council.newAction(
                plan,
                Map.of(
                        "reference", "done",
                        "title", "Trained officers",
                        "timescaleWording", "March 2010",
                        "status", "complete",
                        "rating", Map.of("scale", "rag", "value", "green")));
        council.newAction(
                plan,
                Map.of(
                        "reference", "far",
                        "sectionKey", "objective-2",
                        "text", "Work with faith groups",
                        "timescaleWording", "March 2099",
                        "rating", Map.of("scale", "none", "value", "not-assessed"),
                        "frameworkEntries", List.of(Map.of("frameworkCode", "duty-2015", "entryCode", "partnership"))));
        council.newAction(plan, Map.of("reference", "never", "text", "Listen", "timescaleWording", "Ongoing"));
        council.newAction(plan, Map.of("reference", "early", "text", "Begin", "timescaleWording", "June 2009"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "sectionKey=objective-2 | far",
                "status=complete | done",
                "overdue=true | late early",
                "overdue=false | done far never",
                "unrated=true | late far never early",
                "unrated=false | done",
                "frameworkCode=duty-2015 | late far",
                "frameworkCode=duty-2015&entryCode=partnership | far",
                "frameworkCode=duty-2023 | -",
                "dueBefore=2010-03-31 | early",
                "dueBefore=2010-04-01 | late done early",
                "dueAfter=2009-06-30 | late done far",
                "dueAfter=2009-06-30&dueBefore=2098-01-01&overdue=true | late",
                "q=train%20officer | late done",
                "q=faith | far",
                "q=%22officers%20who%20meet%22 | late",
                "q=-train | far never early",
                "sort=due-on | early late done far never",
                "sort=-due-on | never far done late early",
                "sort=updated-at | late done far never early",
                "sort=-updated-at | early never far done late",
                "sort=position | late done far never early"
            })
    void a_list_is_filtered_and_ordered(String query, @Nullable String references) {
        council.read(ACTIONS + "?count=true&planId=" + plan + "&" + query)
                .then()
                .statusCode(200)
                .body("items.reference", equalTo(references == null ? List.of() : List.of(references.split(" ", -1))))
                .body("totalItems", equalTo(references == null ? 0 : references.split(" ", -1).length));
    }

    @Test
    void only_what_was_changed_since_is_listed() {
        String address = council.newAction(council.newPlan(Map.of()), Map.of("reference", "other"));
        String made = council.read(address).path("updatedAt");
        council.read(ACTIONS + "?changedSince=" + made).then().body("items.reference", contains("other"));
    }

    @ParameterizedTest
    @CsvSource({"position", "due-on", "-due-on", "updated-at", "-updated-at"})
    void pages_lose_and_repeat_nothing_in_any_order(String sort) {
        String query = "?sort=" + sort + "&unrated=true";
        List<String> whole = council.read(ACTIONS + query).path("items.reference");
        List<String> paged = new ArrayList<>();
        String next = query + "&limit=1";
        while (next != null) {
            Response page = council.read(ACTIONS + next);
            page.then().statusCode(200);
            paged.addAll(page.path("items.reference"));
            next = page.path("links.next");
        }
        assertThat(paged).isEqualTo(whole).hasSize(4);
    }

    @Test
    void a_cursor_belongs_to_its_filters_and_its_list() {
        String next = council.read(ACTIONS + "?limit=1&unrated=true").path("links.next");
        council.read(ACTIONS + next + "&unrated=true").then().statusCode(200);
        refused(council.read(ACTIONS + next + "&unrated=false"), 400, "cursor-mismatch");
        refused(council.read(ACTIONS + next + "&sort=due-on"), 400, "cursor-mismatch");
        refused(council.read("/v1/plans" + next), 400, "cursor-mismatch");
    }

    @Test
    void an_entry_code_needs_its_framework() {
        refused(council.read(ACTIONS + "?entryCode=partnership"), 400, "malformed-request")
                .body("errors.parameter", contains("frameworkCode"));
    }
}
