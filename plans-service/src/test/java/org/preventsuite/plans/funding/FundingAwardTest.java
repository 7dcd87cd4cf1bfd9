package org.preventsuite.plans.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.BODIES;
import static org.preventsuite.plans.Council.refused;
import static org.preventsuite.plans.funding.Awards.AWARDS;
import static org.preventsuite.plans.funding.Awards.pounds;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.Group;
import org.preventsuite.plans.SeenStatements;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class FundingAwardTest {
    private static final Council MANY = new Council("S23000007");

    private final Council council = Council.fresh();
    private final Awards awards = new Awards(council);

    @Test
    void a_hundred_and_thirty_one_thousand_pounds_for_2010_11_are_announced_and_awarded() {
        String silver = council.newBody("Silver Group");
        String address = awards.add(Map.of("decidedBy", Map.of("bodyId", silver)))
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("announced"))
                .body("amount.amount", equalTo("131000.00"))
                .body("allocated.amount", equalTo("0.00"))
                .body("remaining.amount", equalTo("131000.00"))
                .extract()
                .header("Location");
        council.change(address, 1, Map.of("status", "awarded"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("decidedBy.bodyId", equalTo(silver));
        council.readUnless(address, 2).then().statusCode(304);
        council.feed("")
                .then()
                .body("items.resourceType", contains("body", "funding-award"))
                .body("items[1].resource.remaining.amount", equalTo("131000.00"));
        refused(council.delete(BODIES + "/" + silver, 1), 409, "body-in-use");
    }

    @ParameterizedTest
    @ValueSource(strings = {"131000", "131000.0", "0.00", "-1.00", "1e6", "01.00", "131,000.00", "1000000000000.00"})
    void an_amount_is_exact_and_above_nought(String amount) {
        refused(awards.add(Map.of("amount", pounds(amount))), 400, "malformed-request")
                .body("errors.pointer", everyItem(equalTo("/amount/amount")));
    }

    @Test
    void the_smallest_and_the_largest_amount_are_kept_to_the_penny() {
        for (String amount : new String[] {"0.01", "999999999999.99"}) {
            awards.add(Map.of("amount", pounds(amount)))
                    .then()
                    .statusCode(201)
                    .body("remaining.amount", equalTo(amount));
        }
    }

    @Test
    void a_status_follows_another_or_is_refused() {
        String address = awards.added(Map.of());
        refused(council.change(address, 1, Map.of("status", "closed")), 409, "illegal-transition");
        council.change(address, 1, Map.of("status", "awarded")).then().statusCode(200);
        council.change(address, 2, Map.of("status", "closed")).then().statusCode(200);
        refused(council.change(address, 3, Map.of("status", "awarded")), 409, "illegal-transition");
        refused(council.change(address, 3, Map.of("status", "withdrawn")), 409, "illegal-transition");
        String other = awards.added(Map.of());
        council.change(other, 1, Map.of("status", "withdrawn")).then().statusCode(200);
        refused(council.change(other, 2, Map.of("status", "announced")), 409, "illegal-transition");
    }

    @Test
    void years_deciders_and_persons_are_refused_where_they_stand() {
        refused(awards.add(Map.of("periodId", "FY2010-12")), 422, "invalid-content")
                .body("errors.pointer", contains("/periodId"));
        refused(awards.add(Map.of("periodId", "FY2010-11-Q1")), 400, "malformed-request");
        refused(awards.add(Map.of("decidedBy", Map.of("bodyId", UUID.randomUUID()))), 422, "unknown-body")
                .body("errors.pointer", contains("/decidedBy/bodyId"));
        refused(awards.add(Map.of("decidedBy", Map.of("post", "Jane Doe"))), 422, "person-like-post")
                .body("errors.pointer", contains("/decidedBy/post"));
        refused(council.change(awards.added(Map.of()), 1, Map.of("periodId", "FY2010-12")), 422, "invalid-content");
    }

    @Test
    void a_governance_group_of_the_council_decides_and_stays_while_it_does() {
        String group = group(council);
        String address = awards.added(Map.of("decidedBy", Map.of("groupId", group)));
        council.read(address).then().body("decidedBy.groupId", equalTo(group)).body("decidedBy.bodyId", nullValue());
        refused(council.delete(Council.GROUPS + "/" + group, 1), 409, "group-in-use");
        refused(awards.add(Map.of("decidedBy", Map.of("groupId", group(Council.fresh())))), 422, "unknown-group")
                .body("errors.pointer", contains("/decidedBy/groupId"));
        council.change(address, 1, "{\"decidedBy\": {\"groupId\": null, \"post\": \"Head of Community Protection\"}}")
                .then()
                .statusCode(200)
                .body("decidedBy.groupId", nullValue());
        refused(council.change(address, 2, "{\"decidedBy\": {\"post\": null}}"), 422, "invalid-content")
                .body("errors.code", contains("names-nobody"));
        council.delete(Council.GROUPS + "/" + group, 1).then().statusCode(204);
    }

    @Test
    void awards_are_listed_the_newest_first_by_year_and_status() {
        awards.add(Map.of("title", "First"));
        awards.add(Map.of("title", "Second", "periodId", "FY2009-10", "status", "awarded"));
        Response first = council.read(AWARDS + "?limit=1&count=true");
        first.then().body("items.title", contains("Second")).body("totalItems", equalTo(2));
        council.read(AWARDS + first.path("links.next")).then().body("items.title", contains("First"));
        council.read(AWARDS + "?periodId=FY2010-11").then().body("items.title", contains("First"));
        council.read(AWARDS + "?status=awarded&areaCode=" + council.code())
                .then()
                .body("items.title", contains("Second"));
        refused(council.read(AWARDS + "?areaCode=E06000004"), 403, "area-not-yours");
    }

    @Test
    void a_group_reads_those_of_all_its_members_or_none() {
        Group group = Group.of(council, Council.fresh());
        awards.added(Map.of());
        group.read(AWARDS + "?groupCode=" + group.code())
                .then()
                .statusCode(200)
                .body("items.areaCode", contains(council.code()));
        refused(council.read(AWARDS + "?groupCode=" + group.code()), 403, "area-not-yours");
    }

    @Test
    void an_award_is_changed_and_deleted_on_its_version_by_its_own_council() {
        Map<String, Object> named = Map.of("externalId", Map.of("scheme", "ledger", "value", "PVE-2010"));
        String address = awards.added(named);
        refused(awards.add(named), 409, "duplicate-external-id");
        council.change(address, 1, named).then().statusCode(200).header("ETag", "\"v1\"");
        council.change(address, 1, Map.of("ringFenced", false)).then().body("ringFenced", equalTo(false));
        refused(council.change(address, 1, Map.of("title", "Late")), 412, "precondition-failed");
        refused(council.delete(address, 1), 412, "precondition-failed");
        Council stranger = Council.fresh();
        refused(stranger.read(address), 404, "not-found");
        refused(stranger.delete(address, 2), 404, "not-found");
        refused(stranger.create(AWARDS, awards.body(Map.of())), 403, "area-not-yours");
        council.delete(address, 2).then().statusCode(204);
        council.feed("").then().body("items.kind", hasItem("tombstone"));
    }

    @Test
    void a_decider_is_taken_away_with_null() {
        String address = awards.added(Map.of("decidedBy", Map.of("post", "Chair of the Silver Group")));
        council.change(address, 1, "{\"decidedBy\": null}")
                .then()
                .statusCode(200)
                .body("decidedBy", nullValue());
    }

    @Test
    void among_the_awards_of_a_thousand_councils_a_councils_list_uses_an_index() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into funding_award (id, area_code, title, amount, period_id, ring_fenced, status, created_at,
                                           updated_at, version)
                select gen_random_uuid(), 'S' || 23000000 + n % 1000, 'Pathfinder funding', 131000, 'FY2010-11', true,
                       'AWARDED', now(), now(), 1
                from generate_series(1, 20000) n\
                """);
            sql.execute("analyze funding_award");
        }
        MANY.read(AWARDS).then().statusCode(200);
        assertThat(SeenStatements.plan("funding_award", MANY.code())).contains("ix_funding_award_list");
    }

    private static String group(Council of) {
        return of.create(Council.GROUPS, Map.of("areaCode", of.code(), "name", "Silver Group", "kind", "silver"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
