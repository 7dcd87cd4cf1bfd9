package org.preventsuite.plans.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class PlanResourceTest {
    private static final Map<String, Object> TAGGED = Map.of(
            "key", "partnership",
            "title", "Partnership",
            "frameworkEntry", Map.of("frameworkCode", "duty-2015", "entryCode", "partnership"));

    private final Council council = Council.fresh();

    private String planned(Map<String, ?> instead) {
        return PLANS + "/" + council.newPlan(instead);
    }

    @Test
    void a_plan_is_a_draft_with_its_sections_unless_the_request_says_otherwise() {
        String address = planned(Map.of("sections", List.of(TAGGED)));
        council.read(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("draft"))
                .body("period.start", equalTo("2009-05"))
                .body("sections.key", contains("partnership"))
                .body("sections[0].frameworkEntry.entryCode", equalTo("partnership"))
                .body("actionCount.total", equalTo(0));
        council.readUnless(address, 1).then().statusCode(304).header("ETag", "\"v1\"");
        council.read(planned(Map.of("status", "adopted"))).then().body("status", equalTo("adopted"));
    }

    @Test
    void a_patch_keeps_what_it_does_not_name_and_null_removes() {
        String address = planned(Map.of("edition", "Draft three", "note", "From the board"));
        council.change(address, 1, """
            {"edition": null, "title": "Renamed", "period": {"end": "2011"},
             "externalId": {"scheme": "own", "value": "7"}}\
            """)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("edition", nullValue())
                .body("title", equalTo("Renamed"))
                .body("note", equalTo("From the board"))
                .body("period.start", equalTo("2009-05"))
                .body("period.end", equalTo("2011"))
                .body("sections", hasSize(2));
        council.change(address, 2, "{\"externalId\": null, \"period\": {\"end\": null}}")
                .then()
                .body("externalId", nullValue())
                .body("period.end", nullValue());
    }

    @Test
    void a_patch_that_changes_nothing_makes_no_version_and_no_news() {
        String address = planned(Map.of());
        String seen = council.endOfFeed();
        council.change(address, 1, Map.of("title", "Strategic action plan"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"");
        council.feed(seen).then().body("items", empty());
    }

    @Test
    void a_change_is_made_on_the_version_that_was_read() {
        String address = planned(Map.of());
        council.change(address, 1, Map.of("title", "Renamed")).then().statusCode(200);
        refused(council.change(address, 1, Map.of("title", "Mine")), 412, "precondition-failed")
                .body("currentVersion", equalTo(2));
        refused(council.delete(address, 1), 412, "precondition-failed");
    }

    @Test
    void a_plan_goes_from_draft_to_adopted_to_closed_and_never_back() {
        String address = planned(Map.of());
        refused(council.change(address, 1, Map.of("status", "closed")), 409, "illegal-transition");
        council.change(address, 1, Map.of("status", "adopted")).then().statusCode(200);
        refused(council.change(address, 2, Map.of("status", "draft")), 409, "illegal-transition");
        council.change(address, 2, Map.of("status", "closed")).then().statusCode(200);
        for (String status : List.of("draft", "adopted", "withdrawn")) {
            refused(council.change(address, 3, Map.of("status", status)), 409, "illegal-transition");
        }
    }

    @Test
    void a_draft_and_an_adopted_plan_can_be_withdrawn_for_good() {
        for (String status : List.of("draft", "adopted")) {
            String address = planned(Map.of("status", status));
            council.change(address, 1, Map.of("status", "withdrawn")).then().statusCode(200);
            refused(council.change(address, 2, Map.of("status", "adopted")), 409, "illegal-transition");
        }
    }

    @Test
    void only_a_draft_is_deleted_and_its_actions_go_with_it() {
        String plan = council.newPlan(Map.of());
        String action = council.newAction(plan, Map.of());
        String seen = council.endOfFeed();
        council.delete(PLANS + "/" + plan, 1).then().statusCode(204);

        council.read(PLANS + "/" + plan).then().statusCode(404);
        council.read(action).then().statusCode(404);
        council.feed(seen)
                .then()
                .body("items.kind", contains("tombstone", "tombstone"))
                .body("items.resourceType", contains("action", "plan"))
                .body("items.reason", contains("deleted", "deleted"))
                .body("items.version", contains(2, 2));
        refused(council.delete(planned(Map.of("status", "adopted")), 1), 409, "plan-not-draft");
    }

    @Test
    void a_section_that_actions_stand_under_stays() {
        String plan = council.newPlan(Map.of());
        council.newAction(plan, Map.of("sectionKey", "objective-2"));
        Map<String, Object> first = Map.of("key", "objective-1", "title", "Challenge the ideology");
        Map<String, Object> second = Map.of("key", "objective-2", "title", "Called another name");

        refused(council.change(PLANS + "/" + plan, 1, Map.of("sections", List.of(first))), 409, "section-in-use")
                .body("errors.pointer", contains("/sections"));
        council.change(PLANS + "/" + plan, 1, Map.of("sections", List.of(second)))
                .then()
                .statusCode(200)
                .body("sections.title", contains("Called another name"));
    }

    @Test
    void a_plan_counts_its_actions_whatever_its_own_version() {
        String plan = council.newPlan(Map.of());
        Map<String, Object> rated = Map.of("scale", "rag", "value", "amber");
        council.newAction(plan, Map.of("timescaleWording", "March 2010", "rating", rated));
        council.newAction(plan, Map.of("timescaleWording", "March 2010", "status", "complete"));
        council.newAction(plan, Map.of("timescaleWording", "Ongoing"));

        Response read = council.read(PLANS + "/" + plan);
        read.then()
                .header("ETag", "\"v1\"")
                .body("actionCount.total", equalTo(3))
                .body("actionCount.open", equalTo(2))
                .body("actionCount.overdue", equalTo(1))
                .body("actionCount.unrated", equalTo(2));
        council.read(PLANS).then().body("items[0].actionCount", equalTo(read.path("actionCount")));
        council.feed("").then().body("items[0].resource", not(hasKey("actionCount")));
    }

    @Test
    void what_does_not_hold_together_is_refused_with_its_place() {
        wrong(Map.of("period", Map.of("start", "2009-05", "end", "2009-04")), "/period/end", "before-start");
        wrong(Map.of("period", Map.of("start", "2009-02-30")), "/period/start", "no-such-date");
        wrong(Map.of("documentDate", "0000"), "/documentDate", "no-such-date");
        wrong(Map.of("sections", List.of(TAGGED, TAGGED)), "/sections/1/key", "repeated");
        wrong(
                Map.of(
                        "sections",
                        List.of(Map.of(
                                "key",
                                "a",
                                "title",
                                "A",
                                "frameworkEntry",
                                Map.of("frameworkCode", "duty-2015", "entryCode", "no-such")))),
                "/sections",
                "unknown-framework-entry");
    }

    private void wrong(Map<String, ?> instead, String pointer, String code) {
        refused(council.create(PLANS, council.plan(instead)), 422, "invalid-content")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        refused(council.change(planned(Map.of()), 1, instead), 422, "invalid-content")
                .body("errors.code", contains(code));
    }

    @Test
    void an_external_id_names_one_plan_of_a_council() {
        Map<String, Object> named = Map.of("externalId", Map.of("scheme", "own", "value", "7"));
        planned(named);
        refused(council.create(PLANS, council.plan(named)), 409, "duplicate-external-id");
        refused(council.change(planned(Map.of()), 1, named), 409, "duplicate-external-id");
        Council.fresh().newPlan(named);
    }

    @Test
    void another_council_does_not_find_a_plan_nor_may_make_one() {
        String address = planned(Map.of());
        Council other = Council.fresh();
        refused(other.read(address), 404, "not-found");
        refused(other.change(address, 1, Map.of("title", "Ours")), 404, "not-found");
        refused(other.delete(address, 1), 404, "not-found");
        refused(other.create(PLANS, council.plan(Map.of())), 403, "area-not-yours");
        refused(other.read(PLANS + "?areaCode=" + council.code()), 403, "area-not-yours");
        other.read(PLANS).then().body("items", empty());
        other.feed("").then().body("items", empty());
    }

    @Test
    void a_county_reads_its_districts_plans_and_changes_none() {
        Council district = new Council("E07000199");
        Council county = new Council("E10000028");
        String plan = district.newPlan(Map.of());
        String address = PLANS + "/" + plan;

        county.read(address).then().statusCode(200);
        county.read(PLANS + "?limit=500&areaCode=" + district.code()).then().body("items.id", not(empty()));
        refused(county.change(address, 1, Map.of("title", "Ours")), 403, "area-not-yours");
        refused(county.delete(address, 1), 403, "area-not-yours");
        refused(county.create(PLANS, district.plan(Map.of())), 403, "area-not-yours");
        refused(county.act(plan, Map.of()), 403, "area-not-yours");
        refused(county.send(plan, "plan", "Ref,Action\n1,Do this\n"), 403, "area-not-yours");
    }

    @Test
    void lists_are_filtered_and_counted() {
        planned(Map.of("title", "One"));
        String two = planned(Map.of("title", "Two", "kind", "delivery", "status", "adopted"));
        String changed = council.read(two).path("updatedAt");
        for (String filter : List.of(
                "?kind=delivery",
                "?status=adopted",
                "?changedSince=" + changed,
                "?areaCode=" + council.code() + "&kind=delivery&status=adopted")) {
            council.read(PLANS + filter + "&count=true")
                    .then()
                    .statusCode(200)
                    .body("items.title", contains("Two"))
                    .body("totalItems", equalTo(1));
        }
        Response first = council.read(PLANS + "?limit=1");
        first.then().body("items.title", contains("One"));
        council.read(PLANS + first.path("links.next"))
                .then()
                .body("items.title", contains("Two"))
                .body("links.next", nullValue());
    }
}
