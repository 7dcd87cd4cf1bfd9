package org.preventsuite.plans.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.BODIES;
import static org.preventsuite.plans.Council.GROUPS;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
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
class GovernanceGroupTest {
    private static final Council STOCKTON = new Council("E06000004");
    private static final Council CLEVELAND = new Council("E23000013");
    private static final List<Map<String, String>> TWO_CHAIRS = List.of(
            Map.of("role", "chair", "post", "Assistant Chief Executive", "end", "2009-03"),
            Map.of("role", "chair", "post", "Head of Community Protection", "start", "2009-03"));

    private final Council council = Council.fresh();

    @Test
    void a_group_keeps_its_chairs_by_post_and_date() {
        String seen = council.endOfFeed();
        String address = created("Silver Group", Map.of("purpose", "Steers the plan", "memberships", TWO_CHAIRS));
        council.read(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("kind", equalTo("silver"))
                .body("purpose", equalTo("Steers the plan"))
                .body("memberships.post", contains("Assistant Chief Executive", "Head of Community Protection"))
                .body("memberships.end", contains("2009-03", null))
                .body("reportsToId", nullValue());
        council.readUnless(address, 1).then().statusCode(304);
        council.feed(seen)
                .then()
                .body("items.resourceType", contains("governance-group"))
                .body("items[0].resource.memberships", hasSize(2));
    }

    @Test
    void a_group_is_changed_on_the_version_that_was_read_and_on_no_other() {
        String gold = idOf(created("Gold Group", Map.of("kind", "gold")));
        String address = created("Silver Group", Map.of("memberships", TWO_CHAIRS));
        council.change(address, 1, Map.of("reportsToId", gold, "memberships", TWO_CHAIRS.subList(1, 2)))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("reportsToId", equalTo(gold))
                .body("memberships.post", contains("Head of Community Protection"));
        council.change(address, 2, Map.of("reportsToId", gold)).then().header("ETag", "\"v2\"");
        refused(council.change(address, 1, Map.of("name", "Bronze Group")), 412, "precondition-failed");
        refused(council.change(address, 2, Map.of("name", "Gold Group")), 409, "group-name-taken")
                .body("errors.pointer", contains("/name"));
        council.change(address, 2, "{\"reportsToId\": null, \"purpose\": null}")
                .then()
                .statusCode(200)
                .body("reportsToId", nullValue());
    }

    @Test
    void groups_are_found_by_area_kind_member_and_day() {
        String police = council.newBody("Cleveland Police");
        created("Gold Group", Map.of("kind", "gold"));
        created(
                "Silver Group",
                Map.of("memberships", List.of(Map.of("role", "member", "bodyId", police, "end", "2009"))));
        created(
                "Task Group",
                Map.of("memberships", List.of(Map.of("role", "adviser", "bodyId", police, "start", "2010"))));
        assertThat(names("?kind=gold&areaCode=" + council.code())).containsExactly("Gold Group");
        assertThat(names("?memberBodyId=" + police)).containsExactly("Silver Group", "Task Group");
        assertThat(names("?effectiveOn=2009-12-31")).containsExactly("Silver Group");
        assertThat(names("?effectiveOn=2010-01-01&memberBodyId=" + police)).containsExactly("Task Group");
        Response first = council.read(GROUPS + "?limit=2&count=true");
        first.then().body("items.name", contains("Gold Group", "Silver Group")).body("totalItems", equalTo(3));
        assertThat(names(first.path("links.next"))).containsExactly("Task Group");
        refused(council.read(GROUPS + "?areaCode=" + Council.fresh().code()), 403, "area-not-yours");
    }

    @Test
    void a_member_on_a_day_is_one_whose_dates_span_it() {
        String police = council.newBody("Cleveland Police");
        String service = council.newBody("Probation Service");
        created(
                "Silver Group",
                Map.of(
                        "memberships",
                        List.of(
                                Map.of("role", "member", "bodyId", police, "end", "2008"),
                                Map.of("role", "member", "bodyId", service, "start", "2009"))));
        assertThat(names("?effectiveOn=2009-06-02&memberBodyId=" + police)).isEmpty();
        assertThat(names("?effectiveOn=2009-06-02&memberBodyId=" + service)).containsExactly("Silver Group");
    }

    @Test
    void a_chair_is_a_post_and_never_a_person() {
        String police = council.newBody("Cleveland Police");
        refused(asked(membership("role", "chair", "bodyId", police)), 422, "invalid-content")
                .body("errors.pointer", contains("/memberships/0/post"))
                .body("errors.code", contains("post-needed"));
        refused(asked(membership("role", "member")), 422, "invalid-content");
        refused(asked(membership("role", "chair", "post", "Mrs Example")), 422, "person-like-post")
                .body("errors.pointer", contains("/memberships/0/post"));
        refused(asked(Map.of("name", "Cllr Example")), 422, "person-like-lead")
                .body("errors.pointer", contains("/name"));
        refused(asked(membership("role", "member", "bodyId", UUID.randomUUID().toString())), 422, "unknown-body")
                .body("errors.pointer", contains("/memberships/0/bodyId"));
        String ofOthers = Council.fresh().newBody("Cleveland Police");
        refused(asked(membership("role", "member", "bodyId", ofOthers)), 422, "unknown-body");
    }

    @Test
    void a_membership_has_dates_of_the_calendar_in_their_order() {
        refused(asked(membership("role", "chair", "post", "Director", "start", "2009-02-30")), 422, "invalid-content")
                .body("errors.code", contains("no-such-date"));
        refused(
                        asked(membership("role", "chair", "post", "Director", "start", "2009-04", "end", "2009-03")),
                        422,
                        "invalid-content")
                .body("errors.pointer", contains("/memberships/0/end"));
    }

    @Test
    void a_group_reports_to_one_of_its_area_or_of_the_area_above() {
        String mark = UUID.randomUUID().toString();
        String gold = idOf(CLEVELAND
                .create(GROUPS, CLEVELAND.group("Gold Group " + mark, Map.of("kind", "gold")))
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
        STOCKTON.create(GROUPS, STOCKTON.group("Silver Group " + mark, Map.of("reportsToId", gold)))
                .then()
                .statusCode(201)
                .body("reportsToId", equalTo(gold));
        refused(asked(Map.of("reportsToId", gold)), 422, "unknown-group")
                .body("errors.pointer", contains("/reportsToId"));
        refused(asked(Map.of("reportsToId", UUID.randomUUID().toString())), 422, "unknown-group");
    }

    @Test
    void no_group_reports_to_itself_however_long_the_way() {
        String gold = created("Gold Group", Map.of());
        String silver = created("Silver Group", Map.of("reportsToId", idOf(gold)));
        String bronze = created("Bronze Group", Map.of("reportsToId", idOf(silver)));
        for (String below : List.of(gold, silver, bronze)) {
            refused(council.change(gold, 1, Map.of("reportsToId", idOf(below))), 422, "reporting-circle")
                    .body("errors.pointer", contains("/reportsToId"));
        }
        council.change(bronze, 1, Map.of("reportsToId", idOf(gold))).then().statusCode(200);
    }

    @Test
    void a_name_and_an_external_id_name_one_group_of_an_area() {
        Map<String, String> externalId = Map.of("scheme", "committees", "value", "CM-7");
        created("Silver Group", Map.of("externalId", externalId));
        refused(asked(Map.of("name", "Silver Group")), 409, "group-name-taken");
        refused(asked(Map.of("name", "Gold Group", "externalId", externalId)), 409, "duplicate-external-id");
    }

    @Test
    void a_group_that_others_report_to_stays_and_so_does_a_body_that_sits_on_one() {
        String police = council.newBody("Cleveland Police");
        String gold = created("Gold Group", membership("role", "member", "bodyId", police));
        String silver = created("Silver Group", Map.of("reportsToId", idOf(gold)));
        refused(council.delete(gold, 1), 409, "group-in-use");
        refused(council.delete(BODIES + "/" + police, 1), 409, "body-in-use");
        refused(council.delete(silver, 2), 412, "precondition-failed");
        council.delete(silver, 1).then().statusCode(204);
        String seen = council.endOfFeed();
        council.delete(gold, 1).then().statusCode(204);
        council.feed(seen).then().body("items.kind", contains("tombstone"));
        council.delete(BODIES + "/" + police, 1).then().statusCode(204);
    }

    @Test
    void a_group_belongs_to_its_council() {
        String address = created("Silver Group", Map.of());
        Council stranger = Council.fresh();
        refused(stranger.read(address), 404, "not-found");
        refused(stranger.change(address, 1, Map.of("name", "Ours")), 404, "not-found");
        refused(stranger.delete(address, 1), 404, "not-found");
        refused(stranger.create(GROUPS, council.group("Gold Group", Map.of())), 403, "area-not-yours");
        CLEVELAND.read(GROUPS + "?areaCode=E06000004").then().statusCode(200);
        stranger.read(GROUPS).then().body("items", empty());
    }

    private Response asked(Map<String, ?> instead) {
        Map<String, Object> body = new HashMap<>(council.group("Task Group", Map.of()));
        body.putAll(instead);
        return council.create(GROUPS, body);
    }

    private String created(String name, Map<String, ?> instead) {
        return council.create(GROUPS, council.group(name, instead))
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .extract()
                .header("Location");
    }

    private List<String> names(String query) {
        return new ArrayList<>(
                council.read(GROUPS + query).then().statusCode(200).extract().<List<String>>path("items.name"));
    }

    private static Map<String, Object> membership(String... fields) {
        Map<String, String> one = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            one.put(fields[i], fields[i + 1]);
        }
        return Map.of("memberships", List.of(one));
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
