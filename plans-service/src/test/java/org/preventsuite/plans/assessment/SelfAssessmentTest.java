package org.preventsuite.plans.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.Group;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class SelfAssessmentTest {
    private static final String ASSESSMENTS = "/v1/self-assessments";
    private static final String REPORT = "Board report of 2 June 2009, paragraph 5";

    private final Council council = Council.fresh();

    @Test
    void national_indicator_35_of_january_2009_has_its_caution_and_where_others_stood() {
        Response stored = assess(Map.of(
                "frameworkCode", "ni35-2008",
                "scale", "one-to-five",
                "assessedOn", "2009-01",
                "periodId", "FY2008-09",
                "status", "submitted",
                "cautionNote", "Cautious in this first round",
                "comparators",
                        List.of(
                                Map.of("label", "Other Teesside districts", "standing", "similar", "source", REPORT),
                                Map.of(
                                        "label", "Middlesbrough",
                                        "areaCode", "E06000002",
                                        "standing", "higher",
                                        "source", REPORT))));
        stored.then().statusCode(201).header("ETag", "\"v1\"");
        council.read(stored.header("Location"))
                .then()
                .statusCode(200)
                .body("status", equalTo("submitted"))
                .body("assessedOn", equalTo("2009-01"))
                .body("cautionNote", equalTo("Cautious in this first round"))
                .body("comparators.standing", contains("similar", "higher"))
                .body("unscored", contains("1", "2", "3", "4"))
                .body("unmet", nullValue())
                .body("unmetWithoutAction", nullValue());
        council.readUnless(stored.header("Location"), 1).then().statusCode(304);
    }

    @Test
    void no_step_of_national_indicator_35_is_called_unmet_and_nothing_is_averaged() {
        assess(Map.of(
                        "frameworkCode", "ni35-2008",
                        "scale", "one-to-five",
                        "assessedOn", "2009-01",
                        "scores", List.of(score("1", "1"), score("2", "5"), score("3", "not-assessed"))))
                .then()
                .statusCode(201)
                .body("scores.value", contains("1", "5", "not-assessed"))
                .body("unscored", contains("3", "4"))
                .body("unmet", nullValue());
    }

    @Test
    void an_unmet_benchmark_of_2024_is_listed_until_an_action_is_tagged_with_it_or_linked_to_it() {
        String plan = council.newPlan(Map.of());
        String linked = council.newAction(plan, Map.of());
        Map<String, Object> venues = new HashMap<>(score("7", "not-met"));
        venues.put("actionIds", List.of(id(linked)));
        String address = assess(Map.of(
                        "scores",
                        List.of(
                                score("1", "met"),
                                score("2", "exceeding"),
                                score("6", "not-met"),
                                venues,
                                score("8", "not-met"))))
                .then()
                .statusCode(201)
                .body("unscored", contains("3", "4", "5"))
                .body("unmet", contains("6", "7", "8"))
                .body("unmetWithoutAction", contains("6", "8"))
                .extract()
                .header("Location");

        String training = council.newAction(plan, Map.of("frameworkEntries", List.of(tag("6"))));
        council.read(address).then().header("ETag", "\"v1\"").body("unmetWithoutAction", contains("8"));
        council.read(ASSESSMENTS).then().body("items[0].unmetWithoutAction", contains("8"));

        council.change(training, 1, Map.of("status", "complete")).then().statusCode(200);
        council.read(address).then().body("unmetWithoutAction", contains("6", "8"));
        council.change("/v1/plans/" + plan, 1, Map.of("status", "withdrawn"))
                .then()
                .statusCode(200);
        council.read(address).then().body("unmetWithoutAction", contains("6", "7", "8"));
    }

    @Test
    void an_action_of_another_council_answers_to_nothing_here() {
        Council other = Council.fresh();
        other.newAction(other.newPlan(Map.of()), Map.of("frameworkEntries", List.of(tag("6"))));
        assess(Map.of("scores", List.of(score("6", "not-met")))).then().body("unmetWithoutAction", contains("6"));
    }

    @Test
    void amber_of_2018_is_unmet_and_green_is_met() {
        assess(Map.of(
                        "frameworkCode", "benchmark-2018",
                        "scale", "rag",
                        "assessedOn", "2021",
                        "scores", List.of(score("1", "green"), score("5", "amber"), score("10", "red"))))
                .then()
                .statusCode(201)
                .body("unmet", contains("5", "10"))
                .body("unscored", hasSize(7));
    }

    @Test
    void a_submitted_one_stays_as_it_is() {
        String address = assess(Map.of()).header("Location");
        String seen = council.endOfFeed();
        council.change(address, 1, Map.of("status", "submitted"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("submitted"));
        council.feed(seen)
                .then()
                .body("items.resourceType", contains("self-assessment"))
                .body("items.version", contains(2))
                .body("items[0].resource.unmet", empty())
                .body("items[0].resource.unmetWithoutAction", nullValue());
        refused(council.change(address, 2, Map.of("note", "Changed our mind")), 409, "assessment-submitted");
        refused(council.delete(address, 2), 409, "assessment-submitted");
        council.read("/v1/audit-entries").then().body("items[0].action", equalTo("self-assessment.submitted"));
    }

    @Test
    void a_later_one_supersedes_in_the_order_of_days_however_late_it_is_recorded() {
        String spring = submitted("2024-04");
        String autumn = submitted("2025-09");
        status(spring, "superseded", id(autumn));
        String seen = council.endOfFeed();
        String between = submitted("2024-10");
        status(spring, "superseded", id(between));
        status(between, "superseded", id(autumn));
        status(autumn, "submitted", null);
        council.feed(seen).then().body("items.resourceId", contains(id(spring), id(between)));
        String corrected = submitted("2025-09");
        status(autumn, "superseded", id(corrected));
        council.read(ASSESSMENTS + "?status=submitted&frameworkCode=benchmark-2024")
                .then()
                .body("items.id", contains(id(corrected)));
    }

    @Test
    void one_against_another_set_is_not_superseded() {
        String old = assess(Map.of(
                        "frameworkCode", "benchmark-2018", "scale", "rag", "assessedOn", "2021", "status", "submitted"))
                .header("Location");
        submitted("2025");
        status(old, "submitted", null);
    }

    @Test
    void a_draft_is_changed_on_its_version_and_deleted() {
        String address = assess(Map.of("cautionNote", "First draft")).header("Location");
        council.change(address, 1, Map.of("scores", List.of(score("1", "met"))))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("scores.entryCode", contains("1"))
                .body("cautionNote", equalTo("First draft"));
        council.change(address, 2, Map.of("scores", List.of(score("1", "met"))))
                .then()
                .header("ETag", "\"v2\"");
        refused(council.change(address, 1, Map.of("note", "Late")), 412, "precondition-failed");
        refused(council.delete(address, 1), 412, "precondition-failed");
        council.delete(address, 2).then().statusCode(204);
        refused(council.read(address), 404, "not-found");
        council.feed("").then().body("items.kind", hasItem("tombstone"));
    }

    @Test
    void another_scale_and_unknown_benchmarks_are_refused_where_they_stand() {
        wrong(Map.of("frameworkCode", "strand-2023"), "/frameworkCode", "unknown-benchmark-set");
        wrong(Map.of("frameworkCode", "no-such-set"), "/frameworkCode", "unknown-benchmark-set");
        wrong(Map.of("scale", "rag"), "/scale", "not-of-the-set");
        wrong(Map.of("scores", List.of(score("1", "met"), score("2", "green"))), "/scores/1/value", "not-on-scale");
        wrong(Map.of("scores", List.of(score("9", "met"))), "/scores/0/entryCode", "unknown-benchmark");
        wrong(Map.of("scores", List.of(score("1", "met"), score("1", "met"))), "/scores/1/entryCode", "repeated");
        Map<String, Object> linked = new HashMap<>(score("1", "met"));
        linked.put("actionIds", List.of(UUID.randomUUID()));
        wrong(Map.of("scores", List.of(linked)), "/scores/0/actionIds/0", "unknown-action");
        String address = assess(Map.of()).header("Location");
        refused(council.change(address, 1, Map.of("scale", "rag")), 422, "invalid-content");
    }

    @Test
    void a_comparator_says_something_on_the_same_scale_of_an_area_that_exists() {
        wrong(Map.of("comparators", List.of(comparator(Map.of()))), "/comparators/0", "says-nothing");
        wrong(
                Map.of("comparators", List.of(comparator(Map.of("value", "green")))),
                "/comparators/0/value",
                "not-on-scale");
        wrong(
                Map.of("comparators", List.of(comparator(Map.of("value", "met", "entryCode", "11")))),
                "/comparators/0/entryCode",
                "unknown-benchmark");
        wrong(
                Map.of("comparators", List.of(comparator(Map.of("value", "met", "areaCode", "E06999999")))),
                "/comparators/0/areaCode",
                "unknown-area");
    }

    @Test
    void days_periods_and_posts_are_refused_where_they_stand() {
        wrong(Map.of("assessedOn", "2025-02-30"), "/assessedOn", "no-such-date");
        wrong(Map.of("assessedOn", "2999"), "/assessedOn", "in-future");
        wrong(Map.of("assessedOn", "2023"), "/assessedOn", "before-the-set");
        wrong(Map.of("periodId", "FY2024-26"), "/periodId", "no-such-period");
        refused(assess(Map.of("byPost", "Jane Doe")), 422, "person-like-post")
                .body("errors.pointer", contains("/byPost"));
    }

    @Test
    void they_are_listed_the_newest_first_by_area_set_period_and_status() {
        assess(Map.of("assessedOn", "2024-05", "periodId", "FY2023-24"));
        submitted("2025-05");
        assess(Map.of("frameworkCode", "benchmark-2018", "scale", "rag", "assessedOn", "2021"));
        Response first = council.read(ASSESSMENTS + "?limit=2&count=true");
        first.then().body("items.assessedOn", contains("2025-05", "2024-05")).body("totalItems", equalTo(3));
        council.read(ASSESSMENTS + first.path("links.next")).then().body("items.assessedOn", contains("2021"));
        listed("?periodId=FY2023-24", "2024-05");
        listed("?frameworkCode=benchmark-2018", "2021");
        listed("?status=submitted&areaCode=" + council.code(), "2025-05");
        refused(council.read(ASSESSMENTS + "?areaCode=E06000004"), 403, "area-not-yours");
    }

    @Test
    void a_group_reads_those_of_all_its_members_or_none() {
        Council other = Council.fresh();
        Group group = Group.of(council, other);
        assess(Map.of("scores", List.of(score("6", "not-met"))));
        Map<String, Object> theirs = body(Map.of("areaCode", other.code(), "assessedOn", "2024-05"));
        other.create(ASSESSMENTS, theirs).then().statusCode(201);
        group.read(ASSESSMENTS + "?groupCode=" + group.code())
                .then()
                .statusCode(200)
                .body("items.areaCode", contains(other.code(), council.code()))
                .body("items.unmetWithoutAction", contains(List.of(), List.of("6")));
        refused(council.read(ASSESSMENTS + "?groupCode=" + group.code()), 403, "area-not-yours");
    }

    @Test
    void an_external_id_names_one_and_a_stranger_finds_none() {
        Map<String, Object> named = Map.of("externalId", Map.of("scheme", "pentana", "value", "SA-1"));
        String address = assess(named).header("Location");
        refused(assess(named), 409, "duplicate-external-id");
        Council stranger = Council.fresh();
        refused(stranger.read(address), 404, "not-found");
        refused(stranger.change(address, 1, Map.of("note", "Ours")), 404, "not-found");
        refused(stranger.create(ASSESSMENTS, body(Map.of())), 403, "area-not-yours");
    }

    private Response assess(Map<String, ?> instead) {
        return council.create(ASSESSMENTS, body(instead));
    }

    private Map<String, Object> body(Map<String, ?> instead) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "areaCode", council.code(),
                "frameworkCode", "benchmark-2024",
                "scale", "met-exceeding",
                "assessedOn", "2024-04",
                "byPost", "Community Safety Manager"));
        body.putAll(instead);
        return body;
    }

    private String submitted(String day) {
        return assess(Map.of("assessedOn", day, "status", "submitted"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void status(String address, String status, @Nullable String supersededBy) {
        council.read(address)
                .then()
                .body("status", equalTo(status))
                .body("supersededById", supersededBy == null ? nullValue() : equalTo(supersededBy));
    }

    private ValidatableResponse wrong(Map<String, ?> instead, String pointer, String code) {
        return refused(assess(instead), 422, "invalid-content")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private void listed(String query, String... days) {
        council.read(ASSESSMENTS + query).then().statusCode(200).body("items.assessedOn", contains(days));
    }

    private static Map<String, Object> score(String entry, String value) {
        return Map.of("entryCode", entry, "value", value);
    }

    private static Map<String, Object> comparator(Map<String, ?> more) {
        Map<String, Object> comparator = new HashMap<>(Map.of("label", "The county", "source", "Its own report"));
        comparator.putAll(more);
        return comparator;
    }

    private static Map<String, Object> tag(String entry) {
        return Map.of("frameworkCode", "benchmark-2024", "entryCode", entry);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
