package org.preventsuite.plans.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.refused;
import static org.preventsuite.plans.obligation.Obligations.OBLIGATIONS;
import static org.preventsuite.plans.obligation.Obligations.PERIOD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preventsuite.kit.record.Sha256;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.Group;
import org.preventsuite.plans.SeenStatements;
import org.preventsuite.plans.compliance.PartnerPorts;
import org.preventsuite.plans.obligation.Obligations;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.ContractStub;
import org.preventsuite.testkit.Fault;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(PartnerPorts.class)
class ReturnTest {
    private static final String RETURNS = "/v1/returns";
    private static final String SCOPES = "plans:read training:read releases:read returns:read returns:write"
            + " returns:sign-off changes:read audit:read";
    private static final ObjectMapper SORTED =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Council council = Obligations.since("2024-04-01");

    @Inject
    CircuitBreakerMaintenance breakers;

    private ContractStub training;
    private ContractStub referrals;

    @BeforeEach
    void both_partners_are_well() {
        breakers.resetAll();
        training = PartnerPorts.training();
        referrals = PartnerPorts.referrals();
        Records.training(training, council.code(), PERIOD);
        Records.referrals(referrals, council.code(), PERIOD);
    }

    @AfterEach
    void nothing_was_asked_that_the_partners_contracts_do_not_know() {
        training.close();
        referrals.close();
    }

    @Test
    void a_return_has_the_sections_of_all_three_services() {
        String plan = council.newPlan(Map.of());
        council.newAction(plan, Map.of("reference", "3.1", "timescaleWording", "September 2009"));
        council.newAction(plan, Map.of("reference", "3.2", "status", "complete"));
        String obligation = owed(Map.of("requiredItems", List.of("plan", "count-release")));
        prepare(obligation)
                .then()
                .statusCode(201)
                .body("state", equalTo("prepared"))
                .body("revision", equalTo(1))
                .body("nil", equalTo(false))
                .body("errors", equalTo(0))
                .body("document.areaCode", equalTo(council.code()))
                .body("document.areaName", equalTo("Council " + council.code()))
                .body("document.plans.figures.plans", equalTo(1))
                .body("document.plans.figures.actions", equalTo(2))
                .body("document.plans.figures.open", equalTo(1))
                .body("document.plans.figures.overdue", equalTo(1))
                .body("document.plans.figures.unrated", equalTo(2))
                .body("document.plans.figures.complete", equalTo(1))
                .body("document.plans.actions.reference", contains("3.1", "3.2"))
                .body("document.plans.actions.dueOn", contains("2009-09-30", null))
                .body("document.training.bases[0].total", equalTo(410))
                .body("document.training.bases[0].audiences.name", contains("Housing", "Learners"))
                .body("document.training.statements[0].declaredTotal", equalTo(410))
                .body("document.training.coverage.headCount", equalTo(3200))
                .body("document.training.coverage.covered[0].covered", equalTo(330))
                .body("document.referrals.figures.neverConfirmed", equalTo(1))
                .body("document.referrals.routes.id", contains(Records.ROUTE))
                .body("document.referrals.releases.id", contains(Records.RELEASE))
                .body("document.referrals.releases[0].counts.status", contains("rounded", "withheld"))
                .body("document.findings.code", contains("action-unrated", "action-overdue", "route-never-confirmed"))
                .body("document.findings.pointer", hasItems("/plans/actions/0", "/referrals/routes/0"))
                .body("warnings", equalTo(3));
        assertThat(referrals.received())
                .extracting(asked -> asked.query().get("cursor"))
                .contains("bWVocg");
        assertThat(training.received())
                .allSatisfy(asked ->
                        assertThat(asked.headers().getFirst("Authorization")).startsWith("Bearer "));
    }

    @Test
    void whoever_has_a_return_can_find_its_digests_again() throws JsonProcessingException {
        council.newAction(council.newPlan(Map.of()), Map.of("reference", "3.1 – «Gefährdung»"));
        String id = prepare(owed(Map.of())).then().statusCode(201).extract().path("id");
        JsonNode answer = SORTED.readTree(read(RETURNS + "/" + id).asString());
        JsonNode document = answer.path("document");
        assertThat(digest(document)).isEqualTo(answer.path("digest").asText());
        for (String section : List.of("plans", "training", "referrals")) {
            assertThat(digest(document.path(section)))
                    .isEqualTo(document.path("digests").path(section).asText());
        }
        JsonNode fed = SORTED.readTree(SORTED.writeValueAsString(
                council.feed("").path("items.find { it.resourceType == 'return' }.resource")));
        assertThat(digest(fed.path("document"))).isEqualTo(fed.path("digest").asText());
    }

    /** The form of RFC 8785 for whole numbers and text without controls, written anew. */
    private static String digest(JsonNode node) throws JsonProcessingException {
        return Sha256.of(SORTED.writeValueAsString(SORTED.treeToValue(node, Object.class)));
    }

    @Test
    void another_client_signs_it_off_and_explains_every_error() {
        String obligation = owed(Map.of("requiredItems", List.of("plan", "confirmed-route")));
        String address = prepare(obligation)
                .then()
                .body("errors", equalTo(2))
                .body("document.findings.pointer", hasItems("/requiredItems/0", "/requiredItems/1"))
                .extract()
                .header("Location");
        refused(sign("system-under-test", address, 1, explained(0, 1)), 409, "same-client");
        refused(sign("director", address, 1, explained(1)), 409, "errors-unexplained")
                .body("errors.detail", contains(containsString("/requiredItems/0")));
        refused(sign("director", address, 1, explained(0, 1, 2)), 422, "invalid-content")
                .body("errors.pointer", contains("/explanations/2"));
        refused(sign("director", address, 2, explained(0, 1)), 412, "precondition-failed");
        refused(sign("director", address, 1, Map.of("byPost", "Jane Doe")), 422, "person-like-post");
        sign("director", address, 1, explained(0, 1))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("state", equalTo("signed-off"))
                .body("signOff.byPost", equalTo("Director of Communities"))
                .body("signOff.explanations", hasSize(2));
        read(OBLIGATIONS + "/" + obligation)
                .then()
                .body("state", equalTo("late"))
                .body("nil", equalTo(false))
                .body("returnId", notNullValue());
        refused(sign("director", address, 2, explained(0, 1)), 409, "illegal-transition");
        refused(delete(address, 2), 409, "illegal-transition");
        refused(prepare(obligation), 409, "return-signed");
        unless(address, 2).then().statusCode(304);
        read("/v1/audit-entries")
                .then()
                .body("items.action", hasItems("return.prepared", "return.signed-off", "obligation.received"))
                .body("items.client", hasItem("director"));
    }

    @Test
    void a_signed_return_is_reopened_with_a_reason_and_stands_until_the_next_is_signed() {
        String plan = council.newPlan(Map.of());
        String action = council.newAction(plan, Map.of("reference", "3.1"));
        String obligation = owed(Map.of("dueOn", "2999-06-30"));
        String first = signed(obligation);
        refused(reopen(first, 2, "Jane Doe"), 422, "person-like-post");
        refused(reopen(first, 1, "Director of Communities"), 412, "precondition-failed");
        reopen(first, 2, "Director of Communities")
                .then()
                .statusCode(200)
                .body("state", equalTo("reopened"))
                .body("reOpening.reason", equalTo("A rating came in late."));
        refused(reopen(first, 3, "Director of Communities"), 409, "illegal-transition");
        council.change(action, 1, Map.of("status", "complete")).then().statusCode(200);
        training.on("getCoverage").answers(409, problem("no-denominator", 409));
        String second = prepare(obligation)
                .then()
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("supersedesId", equalTo(id(first)))
                .body("document.training.coverage", nullValue())
                .body("document.findings.code", hasItem("no-denominator"))
                .extract()
                .header("Location");
        read(first).then().body("state", equalTo("reopened"));
        sign("director", second, 1, explained()).then().statusCode(200);
        read(first)
                .then()
                .body("state", equalTo("superseded"))
                .body("supersededById", equalTo(id(second)))
                .body("signOff.byPost", equalTo("Director of Communities"));
        read(OBLIGATIONS + "/" + obligation)
                .then()
                .body("returnId", equalTo(id(second)))
                .body("revisions", equalTo(2))
                .body("state", equalTo("on-time"));
        read(first + "/comparison?with=" + id(second))
                .then()
                .statusCode(200)
                .body("from.revision", equalTo(1))
                .body("to.revision", equalTo(2))
                .body("fields", empty())
                .body("sections.name", contains("plans", "training", "referrals"))
                .body("sections[0].figures.field", hasItems("complete", "open"))
                .body("sections[0].items.kind", contains("changed"))
                .body("sections[0].items[0].changes.field", contains("open", "status", "version"))
                .body("sections[1].figures.field", contains("coverage"))
                .body("sections[1].unchangedItems", equalTo(1));
        refused(read(first + "/comparison?with=" + UUID.randomUUID()), 404, "not-found");
        String other = prepare(owed(Map.of("kind", "other"))).path("id");
        refused(read(first + "/comparison?with=" + other), 404, "not-found");
    }

    @Test
    void nothing_to_report_is_declared_with_a_reason_and_signed_too_and_nobody_is_asked() {
        training.close();
        String obligation = owed(Map.of("requiredItems", List.of("plan")));
        String address = nil(obligation)
                .then()
                .statusCode(201)
                .body("nil", equalTo(true))
                .body("errors", equalTo(0))
                .body("document.plans", nullValue())
                .body("document.nilReason", equalTo("No plan was in force."))
                .body("document.findings.code", contains("nil-declared"))
                .extract()
                .header("Location");
        refused(nil(obligation), 409, "return-prepared");
        sign("director", address, 1, explained()).then().statusCode(200);
        read(OBLIGATIONS + "/" + obligation).then().body("nil", equalTo(true)).body("state", equalTo("late"));
        assertThat(referrals.received()).isEmpty();
    }

    @Test
    void a_prepared_return_can_be_withdrawn_and_the_next_is_another_revision() {
        String obligation = owed(Map.of());
        String address = nil(obligation).header("Location");
        refused(delete(address, 2), 412, "precondition-failed");
        delete(address, 1).then().statusCode(204);
        read(address).then().statusCode(200).body("state", equalTo("withdrawn"));
        council.feed("")
                .then()
                .body("items.find { it.resourceType == 'return' }.reason", equalTo("withdrawn"))
                .body("items.find { it.resourceType == 'return' }.version", equalTo(2));
        refused(sign("director", address, 2, explained()), 409, "illegal-transition");
        nil(obligation).then().statusCode(201).body("revision", equalTo(2)).body("supersedesId", nullValue());
        String set = read(OBLIGATIONS + "/" + obligation).path("obligationSetId");
        refused(delete(Obligations.SETS + "/" + set, 1), 409, "obligations-answered");
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_wrong_with_a_partner_nothing_is_stored_and_its_section_is_named(Fault fault) {
        String obligation = owed(Map.of());
        referrals.on("listReferralRoutes").fails(fault);
        refused(prepare(obligation), 503, "section-unavailable")
                .header("Retry-After", notNullValue())
                .body("detail", containsString("The section referrals"));
        training.on("getAttendanceSummary").fails(fault);
        refused(prepare(obligation), 503, "section-unavailable").body("detail", containsString("The section training"));
        read(RETURNS).then().body("items", empty());
        read(OBLIGATIONS + "/" + obligation).then().body("revisions", equalTo(0));
    }

    @Test
    void a_request_that_was_answered_is_answered_again_though_a_partner_is_gone() {
        Map<String, Object> body = Map.of("obligationId", owed(Map.of()), "byPost", "Prevent Coordinator");
        String key = UUID.randomUUID().toString();
        String id = keyed(key, body).then().statusCode(201).extract().path("id");
        training.close();
        keyed(key, body)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id));
        refused(
                keyed(key, Map.of("obligationId", UUID.randomUUID(), "byPost", "Clerk")),
                422,
                "idempotency-key-reused");
    }

    @Test
    void a_return_is_prepared_with_the_callers_own_rights() {
        String obligation = owed(Map.of());
        for (String scope : List.of("plans:read", "training:read", "releases:read")) {
            refused(
                            Calls.creating(
                                            SCOPES.replace(scope, "openid"),
                                            council.code(),
                                            Map.of("obligationId", obligation, "byPost", "Prevent Coordinator"))
                                    .post(RETURNS),
                            403,
                            "forbidden")
                    .body("detail", containsString(scope));
        }
        training.on("listAttendanceStatements").answers(403, problem("area-not-yours", 403));
        refused(prepare(obligation), 403, "forbidden").body("detail", containsString("training"));
        refused(prepare(UUID.randomUUID().toString()), 422, "unknown-obligation");
        Council stranger = Council.fresh();
        Map<String, Object> body = Map.of("obligationId", obligation, "byPost", "Prevent Coordinator");
        refused(Calls.creating(SCOPES, stranger.code(), body).post(RETURNS), 422, "unknown-obligation");
        refused(
                Calls.creating(SCOPES, council.code(), Map.of("obligationId", obligation, "byPost", "Jane Doe"))
                        .post(RETURNS),
                422,
                "person-like-post");
        String address = nil(obligation).header("Location");
        refused(Calls.as(SCOPES, stranger.code()).get(address), 404, "not-found");
        refused(Calls.as(SCOPES, stranger.code()).header("If-Match", "\"v1\"").delete(address), 404, "not-found");
    }

    @Test
    void parts_that_do_not_add_up_are_an_error() {
        training.on("listAttendanceStatements").answers(200, Records.statements(council.code(), PERIOD, 412));
        prepare(owed(Map.of()))
                .then()
                .body("errors", equalTo(1))
                .body("document.findings.code", hasItem("parts-differ-from-total"))
                .body("document.findings.sourceId", hasItem(Records.STATEMENT));
    }

    @Test
    void small_audiences_are_in_no_return_and_the_check_looks_at_all_parts() {
        training.on("listAttendanceStatements")
                .answers(200, Records.statements(council.code(), PERIOD, 412))
                .answers(200, Records.statementsWithout(council.code(), PERIOD));
        prepare(owed(Map.of()))
                .then()
                .body("document.findings.code", hasItem("parts-differ-from-total"))
                .body("document.training.statements[0].partsTotal", equalTo(330))
                .body("document.training.statements[0]", not(hasKey("declaredTotal")))
                .body("document.training.statements[0]", not(hasKey("staffTotal")));
        assertThat(training.received())
                .extracting(asked -> asked.operationId() + " " + asked.query().get("view"))
                .containsExactlyInAnyOrder(
                        "getAttendanceSummary others",
                        "listAttendanceStatements own",
                        "listAttendanceStatements others",
                        "getCoverage others");
    }

    @Test
    void a_quarter_has_no_release_of_a_year() {
        String quarter = PERIOD + "-Q2";
        Records.training(training, council.code(), quarter);
        prepare(owed(Map.of("periodId", quarter))).then().statusCode(201).body("document.referrals.releases", empty());
        assertThat(referrals.received()).noneMatch(asked -> asked.operationId().equals("listCountReleases"));
    }

    @Test
    void what_was_returned_cannot_be_changed_even_in_the_database() throws SQLException {
        String address = signed(owed(Map.of()));
        String where = " where id = '" + id(address) + "'";
        for (String change : List.of(
                "update council_return set document = '{}'" + where,
                "update council_return set digest = repeat('0', 64)" + where,
                "update council_return set nil = not nil" + where,
                "update council_return set sign_off = null, signed_by = null, state = 'PREPARED'" + where,
                "update council_return set signed_by = prepared_by" + where,
                "delete from council_return" + where)) {
            assertThatThrownBy(() -> execute(PostgresResource.asApplication(), change))
                    .as(change)
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> execute(PostgresResource.asOwner(), change))
                    .as(change)
                    .isInstanceOf(SQLException.class);
        }
        read(address).then().statusCode(200).body("state", equalTo("signed-off"));
    }

    @Test
    void returns_are_listed_by_area_group_period_and_state_without_their_documents() {
        Group group = Group.of(council, Council.fresh());
        String obligation = owed(Map.of());
        String address = signed(obligation);
        prepare(owed(Map.of("kind", "other"))).then().statusCode(201);
        read(RETURNS + "?count=true")
                .then()
                .body("totalItems", equalTo(2))
                .body("items.document", contains(nullValue(), nullValue()));
        for (String filter : List.of(
                "areaCode=" + council.code() + "&state=signed-off",
                "obligationId=" + obligation,
                "periodId=" + PERIOD + "&state=signed-off")) {
            read(RETURNS + "?" + filter).then().statusCode(200).body("items.id", contains(id(address)));
        }
        read(RETURNS + "?periodId=FY2023-24").then().body("items", empty());
        String[] all = {
            group.code(), group.members().get(0).code(), group.members().get(1).code()
        };
        Calls.as(SCOPES, all)
                .get(RETURNS + "?groupCode=" + group.code() + "&state=signed-off")
                .then()
                .body("items.id", contains(id(address)));
        refused(read(RETURNS + "?groupCode=" + group.code()), 403, "area-not-yours");
        refused(read(RETURNS + "?areaCode=E06000004"), 403, "area-not-yours");
    }

    @Test
    void among_the_returns_of_a_thousand_councils_every_list_uses_an_index() throws SQLException {
        execute(PostgresResource.asOwner(), """
            with s as (
                insert into obligation_set (id, area_code, owed_by, kind, title, period_id, due_on, required_items,
                                            obligations, created_at, updated_at, version)
                select gen_random_uuid(), 'S' || 24000000 + n % 1000, 'AREA', 'kind-' || n, 'Return', 'FY2016-17',
                       '2017-06-30', '[]', 1, now(), now(), 1
                from generate_series(1, 10000) n returning *),
            o as (
                insert into obligation (id, area_code, set_id, set_by_code, kind, title, period_id, due_on,
                                        required_items, record_area_code, created_at, updated_at, version)
                select gen_random_uuid(), area_code, id, area_code, kind, title, period_id, due_on, '[]', area_code,
                       now(), now(), 1
                from s returning *)
            insert into council_return (id, area_code, obligation_id, kind, period_id, record_area_code, revision, nil,
                                        by_post, prepared_by, errors, warnings, document, digest, state, created_at,
                                        updated_at, version)
            select gen_random_uuid(), area_code, id, kind, period_id, area_code, 1, true, 'Clerk', 'one', 0, 0, '{}',
                   repeat('0', 64), 'PREPARED', now(), now(), 1
            from o\
            """);
        execute(PostgresResource.asOwner(), "analyze obligation_set, obligation, council_return");
        String many = "S24000007";
        Calls.as(SCOPES, many).get(RETURNS).then().statusCode(200);
        assertThat(SeenStatements.plan("council_return", many)).contains("ix_council_return_");
        Calls.as(SCOPES, many).get(RETURNS + "?state=signed-off").then().statusCode(200);
        assertThat(SeenStatements.plan("council_return", many, "SIGNED_OFF")).contains("ix_council_return");
        UUID any = UUID.randomUUID();
        Calls.as(SCOPES, many).get(RETURNS + "?obligationId=" + any).then().statusCode(200);
        assertThat(SeenStatements.plan("council_return", many, any)).contains("Index");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String owed(Map<String, ?> instead) {
        return Obligations.owed(council, instead);
    }

    private Response prepare(String obligation) {
        return keyed(UUID.randomUUID().toString(), Map.of("obligationId", obligation, "byPost", "Prevent Coordinator"));
    }

    private Response nil(String obligation) {
        return keyed(
                UUID.randomUUID().toString(),
                Map.of(
                        "obligationId", obligation,
                        "byPost", "Prevent Coordinator",
                        "nilReason", "No plan was in force."));
    }

    private Response keyed(String key, Map<String, ?> body) {
        return Calls.as(SCOPES, council.code())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(RETURNS);
    }

    /** The address of a signed return, of what the partners say. */
    private String signed(String obligation) {
        String address = prepare(obligation).then().statusCode(201).extract().header("Location");
        sign("director", address, 1, explained()).then().statusCode(200);
        return address;
    }

    private Response sign(String client, String address, long version, Map<String, ?> body) {
        return post(client, address + "/sign-off", version, body);
    }

    private Response reopen(String address, long version, String byPost) {
        return post(
                "director",
                address + "/re-opening",
                version,
                Map.of("byPost", byPost, "reason", "A rating came in late."));
    }

    private Response post(String client, String address, long version, Map<String, ?> body) {
        return Calls.withToken(TestIssuer.tokenOf(client, SCOPES, council.code()))
                .header("If-Match", "\"v" + version + "\"")
                .contentType("application/json")
                .body(body)
                .post(address);
    }

    /** A sign-off that explains the absence of these required items. */
    private static Map<String, Object> explained(Integer... items) {
        return Map.of(
                "byPost",
                "Director of Communities",
                "explanations",
                List.of(items).stream()
                        .map(item -> Map.of(
                                "code", "required-item-absent",
                                "pointer", "/requiredItems/" + item,
                                "explanation", "It comes with the next plan."))
                        .toList());
    }

    private Response read(String address) {
        return Calls.as(SCOPES, council.code()).get(address);
    }

    private Response unless(String address, long version) {
        return Calls.as(SCOPES, council.code())
                .header("If-None-Match", "\"v" + version + "\"")
                .get(address);
    }

    private Response delete(String address, long version) {
        return Calls.as(SCOPES, council.code())
                .header("If-Match", "\"v" + version + "\"")
                .delete(address);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String problem(String slug, int status) {
        return """
            {"type": "urn:problem-type:prevent-suite:%s", "title": "Refused", "status": %d, "detail": "Refused.",
             "helpUrl": "/problems/%s", "requestId": "5f0c6a52-7f0e-4a3c-8d55-0a9d6b1c2e3f"}\
            """.formatted(slug, status, slug);
    }
}
