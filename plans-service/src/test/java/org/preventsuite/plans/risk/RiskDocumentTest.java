package org.preventsuite.plans.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.BODIES;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
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
class RiskDocumentTest {
    private static final String DOCUMENTS = "/v1/risk-documents";
    private static final Council MANY = new Council("S22000007");

    private final Council council = Council.fresh();

    @Test
    void a_document_is_awaited_until_it_is_received_and_its_review_falls_due() {
        String address = add(Map.of("expectedOn", "2009-06"))
                .then()
                .statusCode(201)
                .body("state", equalTo("awaiting"))
                .body("marking", nullValue())
                .extract()
                .header("Location");
        String tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1).toString();
        council.change(address, 1, Map.of("receivedOn", "2009-07-03", "reviewDueOn", tomorrow, "marking", "official"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("state", equalTo("received"))
                .body("expectedOn", equalTo("2009-06"));
        council.readUnless(address, 2).then().statusCode(304);
        council.change(address, 2, Map.of("reviewDueOn", "2010-07-03")).then().body("state", equalTo("review-overdue"));
    }

    @Test
    void a_review_that_fell_due_since_the_last_change_is_told_to_who_has_that_version() throws SQLException {
        String address = add(Map.of("receivedOn", "2009-07-03", "reviewDueOn", "2010-07-03"))
                .header("Location");
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute(
                    "update risk_document set updated_at = '2010-07-01' where area_code = '" + council.code() + "'");
        }
        council.readUnless(address, 1).then().statusCode(200).body("state", equalTo("review-overdue"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "top-secret"})
    void nothing_is_kept_about_a_document_above_official_sensitive(String marking) {
        refused(add(Map.of("marking", marking)), 422, "marking-too-high").body("errors.pointer", contains("/marking"));
        String address = add(Map.of("marking", "official-sensitive")).header("Location");
        refused(council.change(address, 1, Map.of("marking", marking)), 422, "marking-too-high");
        council.change(address, 1, Map.of("marking", "official")).then().statusCode(200);
    }

    @Test
    void there_is_no_field_for_what_a_document_says() throws SQLException {
        for (String field : new String[] {"title", "content", "summary", "note", "url"}) {
            refused(add(Map.of(field, "Something")), 400, "malformed-request")
                    .body("errors.pointer", contains("/" + field));
        }
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement();
                var columns = sql.executeQuery("select count(*) from information_schema.columns"
                        + " where table_name = 'risk_document' and data_type in ('text', 'jsonb', 'bytea')")) {
            columns.next();
            assertThat(columns.getInt(1)).isZero();
        }
    }

    @Test
    void the_owner_is_a_body_of_the_council_or_a_post_and_never_a_person() {
        String body = council.newBody("Cleveland Police");
        String address = add(Map.of("owner", Map.of("bodyId", body, "post", "Prevent Sergeant")))
                .then()
                .statusCode(201)
                .body("owner.bodyId", equalTo(body))
                .extract()
                .header("Location");
        refused(council.delete(BODIES + "/" + body, 1), 409, "body-in-use");
        refused(add(Map.of("owner", Map.of("bodyId", UUID.randomUUID()))), 422, "unknown-body")
                .body("errors.pointer", contains("/owner/bodyId"));
        refused(add(Map.of("owner", Map.of("post", "Jane Doe"))), 422, "person-like-post")
                .body("errors.pointer", contains("/owner/post"));
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("bodyId", null);
        nobody.put("post", null);
        refused(council.change(address, 1, Map.of("owner", nobody)), 422, "invalid-content")
                .body("errors.code", contains("names-nobody"));
        nobody.put("post", "Prevent Sergeant");
        council.change(address, 1, Map.of("owner", nobody)).then().body("owner.bodyId", nullValue());
        council.delete(BODIES + "/" + body, 1).then().statusCode(204);
    }

    @Test
    void days_are_refused_where_they_stand() {
        wrong(Map.of("expectedOn", "2009-06-31"), "/expectedOn", "no-such-date");
        wrong(Map.of("receivedOn", "2999-01-01"), "/receivedOn", "in-future");
        wrong(Map.of("receivedOn", "2009-07-03", "reviewDueOn", "2009-07-02"), "/reviewDueOn", "before-received");
    }

    @Test
    void documents_are_listed_by_kind_state_and_review() {
        add(Map.of("expectedOn", "2009-06"));
        add(Map.of("kind", "community-profile", "receivedOn", "2009-06-04"));
        add(Map.of("kind", "threat-briefing", "receivedOn", "2009-06-04", "reviewDueOn", "2010-06-04"));
        listed("", "threat-briefing", "community-profile", "counter-terrorism-local-profile");
        listed("?state=awaiting", "counter-terrorism-local-profile");
        listed("?state=received", "community-profile");
        listed("?state=review-overdue", "threat-briefing");
        listed("?reviewDueBefore=2010-06-05", "threat-briefing");
        council.read(DOCUMENTS + "?reviewDueBefore=2010-06-04").then().body("items", empty());
        listed("?kind=community-profile&areaCode=" + council.code(), "community-profile");
        Response first = council.read(DOCUMENTS + "?limit=2&count=true");
        first.then().body("totalItems", equalTo(3));
        council.read(DOCUMENTS + first.path("links.next"))
                .then()
                .body("items.kind", contains("counter-terrorism-local-profile"));
        refused(council.read(DOCUMENTS + "?areaCode=E06000004"), 403, "area-not-yours");
    }

    @Test
    void a_group_reads_those_of_all_its_members_or_none() {
        Group group = Group.of(council, Council.fresh());
        add(Map.of());
        group.read(DOCUMENTS + "?groupCode=" + group.code() + "&state=awaiting")
                .then()
                .statusCode(200)
                .body("items.areaCode", contains(council.code()));
        refused(council.read(DOCUMENTS + "?groupCode=" + group.code()), 403, "area-not-yours");
    }

    @Test
    void the_feed_tells_the_dates_and_leaves_the_state_to_the_reader() {
        String address = add(Map.of("receivedOn", "2009-06-04", "reviewDueOn", "2010-06-04"))
                .header("Location");
        council.feed("")
                .then()
                .body("items.resourceType", contains("risk-document"))
                .body("items[0].resource.reviewDueOn", equalTo("2010-06-04"))
                .body("items[0].resource.state", nullValue());
        refused(council.delete(address, 2), 412, "precondition-failed");
        council.delete(address, 1).then().statusCode(204);
        council.feed("").then().body("items.kind", hasItem("tombstone")).body("items.kind", not(hasItem("upsert")));
    }

    @Test
    void a_change_that_is_none_or_late_changes_nothing() {
        Map<String, Object> named = Map.of("externalId", Map.of("scheme", "pentana", "value", "RD-1"));
        String address = add(named).header("Location");
        refused(add(named), 409, "duplicate-external-id");
        String other = add(Map.of()).header("Location");
        refused(council.change(other, 1, named), 409, "duplicate-external-id");
        council.change(address, 1, named).then().statusCode(200).header("ETag", "\"v1\"");
        refused(council.change(address, 2, Map.of("kind", "other")), 412, "precondition-failed");
        Council stranger = Council.fresh();
        refused(stranger.read(address), 404, "not-found");
        refused(stranger.delete(address, 1), 404, "not-found");
        refused(stranger.create(DOCUMENTS, body(Map.of())), 403, "area-not-yours");
    }

    @Test
    void among_the_documents_of_a_thousand_councils_every_list_uses_an_index() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into risk_document (id, area_code, kind, owner_post, received_on, review_due_on, created_at,
                                           updated_at, version)
                select gen_random_uuid(), 'S' || 22000000 + n % 1000, 'OTHER', 'Prevent Sergeant', '2009-06-04',
                       '2010-06-04', now(), now(), 1
                from generate_series(1, 20000) n\
                """);
            sql.execute("analyze risk_document");
        }
        assertThat(explained("")).contains("ix_risk_document_list");
        assertThat(explained("?reviewDueBefore=2009-07-01", LocalDate.of(2009, 7, 1)))
                .contains("Index");
    }

    private static String explained(String query, Object... values) throws SQLException {
        MANY.read(DOCUMENTS + query).then().statusCode(200);
        return SeenStatements.plan("risk_document", MANY.code(), values);
    }

    private Response add(Map<String, ?> instead) {
        return council.create(DOCUMENTS, body(instead));
    }

    private Map<String, Object> body(Map<String, ?> instead) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "areaCode", council.code(),
                "kind", "counter-terrorism-local-profile",
                "owner", Map.of("post", "Head of Special Branch")));
        body.putAll(instead);
        return body;
    }

    private void wrong(Map<String, ?> instead, String pointer, String code) {
        refused(add(instead), 422, "invalid-content")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private void listed(String query, String... kinds) {
        council.read(DOCUMENTS + query).then().statusCode(200).body("items.kind", contains(kinds));
    }
}
