package org.preventsuite.plans.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.compliance.PartnerPorts;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.ContractStub;
import org.preventsuite.testkit.Fault;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(PartnerPorts.class)
class EvidenceLinkResourceTest {
    private static final String LINKS = "/v1/evidence-links";
    private static final String PAGE = "https://www.example.gov.uk/report.pdf";

    @Inject
    CircuitBreakerMaintenance breakers;

    private final Council council = Council.fresh();
    private final String target = UUID.randomUUID().toString();
    private ContractStub training;
    private ContractStub referrals;
    private String plan;
    private String action;

    @BeforeEach
    void an_action_and_two_partners() {
        breakers.resetAll();
        training = PartnerPorts.training();
        referrals = PartnerPorts.referrals();
        plan = council.newPlan(Map.of());
        action = council.act(plan, Map.of()).then().statusCode(201).extract().path("id");
    }

    @AfterEach
    void nothing_was_asked_that_the_partners_contracts_do_not_know() {
        training.close();
        referrals.close();
    }

    private Response link(String kind, String... more) {
        Map<String, Object> body = new HashMap<>(Map.of("actionId", action, "kind", kind));
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return council.create(LINKS, body);
    }

    private ValidatableResponse linkToStatement() {
        return link("attendance-statement", "targetId", target).then().statusCode(201);
    }

    private String newDocument(String url) {
        return link("document", "url", url).then().statusCode(201).extract().path("id");
    }

    @Test
    void a_statement_that_the_caller_can_read_is_verified_with_the_callers_own_token() {
        training.on("getAttendanceStatement", target).answers(200, Targets.statement(target, council.code()));
        String token = TestIssuer.token(Council.SCOPES, council.code());

        Calls.withToken(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of(
                        "actionId", action, "kind", "attendance-statement", "targetId", target, "note", "410 trained"))
                .post(LINKS)
                .then()
                .statusCode(201)
                .body("state", equalTo("verified"))
                .body("checkedAt", notNullValue())
                .body("areaCode", equalTo(council.code()))
                .body("note", equalTo("410 trained"));
        assertThat(training.received()).singleElement().satisfies(asked -> assertThat(
                        asked.headers().getFirst("Authorization"))
                .isEqualTo("Bearer " + token));
    }

    @Test
    void a_route_is_looked_for_where_routes_are() {
        referrals.on("getReferralRoute", target).answers(200, Targets.route(target, council.code()));
        link("referral-route", "targetId", target).then().statusCode(201).body("state", equalTo("verified"));
        assertThat(training.received()).isEmpty();
    }

    @Test
    void a_session_is_looked_for_where_sessions_are() {
        training.on("getSession", target).answers(200, Targets.session(target, council.code()));
        link("session", "targetId", target).then().statusCode(201).body("state", equalTo("verified"));
    }

    @Test
    void what_the_partner_says_is_not_there_is_stored_as_broken() {
        training.on("getAttendanceStatement", target).answers(404, Targets.problem("not-found", 404));
        linkToStatement().body("state", equalTo("broken")).body("checkedAt", notNullValue());
        assertThat(training.received()).hasSize(1);
    }

    @Test
    void what_the_caller_may_read_only_for_another_of_its_councils_is_broken_for_this_one() {
        String other = Council.fresh().code();
        training.on("getAttendanceStatement", target).answers(200, Targets.statement(target, other));
        Calls.withToken(TestIssuer.token(Council.SCOPES, council.code(), other))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("actionId", action, "kind", "attendance-statement", "targetId", target))
                .post(LINKS)
                .then()
                .statusCode(201)
                .body("state", equalTo("broken"));
    }

    @Test
    void a_partner_that_does_not_let_the_caller_read_leaves_it_unverified() {
        training.on("getAttendanceStatement", target).answers(403, Targets.problem("forbidden", 403));
        linkToStatement().body("state", equalTo("unverified")).body("checkedAt", nullValue());
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_wrong_with_a_partner_the_link_is_stored_unverified(Fault fault) {
        training.on("getAttendanceStatement", target).fails(fault);
        linkToStatement().body("state", equalTo("unverified"));
    }

    @Test
    void a_partner_that_is_dead_or_speaks_of_something_else_leaves_it_unverified() {
        training.on("getAttendanceStatement", target)
                .answers(200, Targets.statement(UUID.randomUUID().toString(), council.code()));
        linkToStatement().body("state", equalTo("unverified"));

        referrals.close();
        link("referral-route", "targetId", target).then().statusCode(201).body("state", equalTo("unverified"));
        council.read("/v1/service-info").then().body("partners.state", contains("unreachable", "unreachable"));
    }

    @Test
    void one_hiccup_is_asked_again() {
        training.on("getAttendanceStatement", target)
                .fails(Fault.SERVER_ERROR)
                .answers(200, Targets.statement(target, council.code()));
        linkToStatement().body("state", equalTo("verified"));
    }

    @Test
    void no_connection_to_the_database_is_held_while_a_partner_is_asked() throws Exception {
        training.on("getAttendanceStatement", target).fails(Fault.SILENT);
        Thread slow = new Thread(this::linkToStatement);
        slow.start();
        while (training.received().isEmpty()) {
            Thread.onSpinWait();
        }
        try (var beside = PostgresResource.asOwner();
                var sql = beside.createStatement();
                var open = sql.executeQuery("select count(*) from pg_stat_activity"
                        + " where usename = 'suite_app' and state like 'idle in transaction%'")) {
            assertThat(open.next()).isTrue();
            assertThat(open.getInt(1)).isZero();
        }
        slow.join();
    }

    @Test
    void a_document_is_never_fetched_and_stays_unverified() {
        link("document", "url", PAGE)
                .then()
                .statusCode(201)
                .body("state", equalTo("unverified"))
                .body("url", equalTo(PAGE))
                .body("targetId", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "has-user https://editor:hidden@www.example.gov.uk/report",
                "has-credentials https://www.example.gov.uk/report?access_token=hidden",
                "not-an-address https://under_score/report"
            })
    void an_address_that_must_not_be_kept_is_refused_and_not_repeated(String codeAndAddress) {
        String[] parts = codeAndAddress.split(" ", -1);
        Response answer = link("document", "url", parts[1]);
        refused(answer, 422, "invalid-content")
                .body("errors.pointer", contains("/url"))
                .body("errors.code", contains(parts[0]));
        assertThat(answer.asString()).doesNotContain("hidden").doesNotContain("under_score");
    }

    @Test
    void an_address_that_is_not_https_does_not_fit_the_contract() {
        refused(link("document", "url", "http://www.example.gov.uk/report"), 400, "malformed-request")
                .body("errors.pointer", contains("/url"));
    }

    @Test
    void a_link_leads_to_one_thing_of_its_kind() {
        refused(link("document"), 422, "invalid-content").body("errors.pointer", contains("/url"));
        refused(link("attendance-statement"), 422, "invalid-content").body("errors.pointer", contains("/targetId"));
        training.onAny("getAttendanceStatement").answers(404, Targets.problem("not-found", 404));
        refused(link("attendance-statement", "targetId", target, "url", PAGE), 422, "invalid-content")
                .body("errors.pointer", contains("/url"))
                .body("errors.code", contains("not-of-this-kind"));
        refused(link("document", "targetId", target, "url", PAGE), 422, "invalid-content")
                .body("errors.pointer", contains("/targetId"));
    }

    @Test
    void an_action_has_each_piece_of_evidence_once() {
        training.on("getAttendanceStatement", target).answers(200, Targets.statement(target, council.code()));
        linkToStatement();
        refused(link("attendance-statement", "targetId", target), 409, "already-linked");
        newDocument(PAGE);
        refused(link("document", "url", PAGE), 409, "already-linked");
    }

    @Test
    void an_external_id_names_one_link() {
        Map<String, Object> body = Map.of(
                "actionId",
                action,
                "kind",
                "document",
                "url",
                PAGE,
                "externalId",
                Map.of("scheme", "dms", "value", "7"));
        council.create(LINKS, body).then().statusCode(201).body("externalId.value", equalTo("7"));
        Map<String, Object> other = new HashMap<>(body);
        other.put("url", PAGE + "?page=2");
        refused(council.create(LINKS, other), 409, "duplicate-external-id");
    }

    @Test
    void another_councils_action_and_none_are_refused_alike_and_no_partner_is_asked() {
        Council other = Council.fresh();
        Map<String, ?> body = Map.of("actionId", action, "kind", "attendance-statement", "targetId", target);
        refused(other.create(LINKS, body), 422, "unknown-action").body("errors.pointer", contains("/actionId"));
        action = UUID.randomUUID().toString();
        refused(link("attendance-statement", "targetId", target), 422, "unknown-action");
        assertThat(training.received()).isEmpty();
    }

    @Test
    void a_repeated_request_is_answered_as_before_even_when_the_plan_is_closed_by_then() {
        Map<String, ?> body = Map.of("actionId", action, "kind", "document", "url", PAGE);
        String key = UUID.randomUUID().toString();
        String first = post(key, body).then().statusCode(201).extract().path("id");
        council.change("/v1/plans/" + plan, 1, Map.of("status", "withdrawn"))
                .then()
                .statusCode(200);

        post(key, body)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
    }

    private Response post(String key, Map<String, ?> body) {
        return Calls.as(Council.SCOPES, council.code())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(LINKS);
    }

    @Test
    void the_evidence_of_a_closed_plan_stays_as_it_is() {
        String id = newDocument(PAGE);
        council.change("/v1/plans/" + plan, 1, Map.of("status", "withdrawn"))
                .then()
                .statusCode(200);

        refused(link("document", "url", PAGE + "?page=2"), 409, "plan-closed");
        refused(council.delete(LINKS + "/" + id, 1), 409, "plan-closed");
    }

    @Test
    void evidence_is_read_by_those_who_may_and_by_nobody_else() {
        String id = newDocument(PAGE);
        council.read(LINKS + "/" + id).then().statusCode(200).header("ETag", "\"v1\"");
        council.readUnless(LINKS + "/" + id, 1).then().statusCode(304);
        refused(Council.fresh().read(LINKS + "/" + id), 404, "not-found");
        refused(Council.fresh().delete(LINKS + "/" + id, 1), 404, "not-found");
    }

    @Test
    void evidence_is_listed_by_area_action_target_and_state() {
        training.on("getAttendanceStatement", target).answers(200, Targets.statement(target, council.code()));
        String statement = linkToStatement().extract().path("id");
        String document = newDocument(PAGE);
        String first = action;
        action = council.act(plan, Map.of()).then().extract().path("id");
        String elsewhere = newDocument(PAGE);

        list("?areaCode=" + council.code()).body("items.id", contains(statement, document, elsewhere));
        list("?actionId=" + first).body("items.id", contains(statement, document));
        list("?targetId=" + target).body("items.id", contains(statement));
        list("?state=unverified&actionId=" + first).body("items.id", contains(document));
        list("?state=broken").body("items", empty());
        list("?limit=2&count=true").body("totalItems", equalTo(3)).body("links.next", notNullValue());
        refused(council.read(LINKS + "?areaCode=" + Council.fresh().code()), 403, "area-not-yours");
    }

    private ValidatableResponse list(String query) {
        return council.read(LINKS + query).then().statusCode(200);
    }

    @Test
    void a_deleted_link_is_gone_and_told_in_the_feed_and_the_audit() {
        String id = newDocument(PAGE);
        String end = council.endOfFeed();
        refused(council.delete(LINKS + "/" + id, 2), 412, "precondition-failed");
        council.delete(LINKS + "/" + id, 1).then().statusCode(204);

        refused(council.read(LINKS + "/" + id), 404, "not-found");
        council.feed(end)
                .then()
                .body("items.resourceType", contains("evidence-link"))
                .body("items.kind", contains("tombstone"));
        council.read("/v1/audit-entries")
                .then()
                .body("items.action", hasItems("evidence-link.created", "evidence-link.deleted"));
    }

    @Test
    void a_new_link_is_in_the_feed_as_its_own_address_answers_it() {
        String end = council.endOfFeed();
        String id = newDocument(PAGE);
        council.feed(end)
                .then()
                .body("items.resourceId", contains(id))
                .body("items.resource.url", contains(PAGE))
                .body("items.resource.state", contains("unverified"));
    }

    @Test
    void evidence_ends_with_its_action_and_the_feed_tells_of_both() {
        String id = newDocument(PAGE);
        String end = council.endOfFeed();
        council.delete("/v1/actions/" + action, 1).then().statusCode(204);

        refused(council.read(LINKS + "/" + id), 404, "not-found");
        council.feed(end)
                .then()
                .body("items.resourceType", contains("evidence-link", "action"))
                .body("items.kind", contains("tombstone", "tombstone"))
                .body("items.resourceId", hasItem(id));
    }
}
