package org.preventsuite.plans.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.refused;
import static org.preventsuite.plans.obligation.Obligations.OBLIGATIONS;
import static org.preventsuite.plans.obligation.Obligations.PERIOD;
import static org.preventsuite.plans.obligation.Obligations.SCOPES;
import static org.preventsuite.plans.obligation.Obligations.SETS;
import static org.preventsuite.plans.obligation.Obligations.ask;
import static org.preventsuite.plans.obligation.Obligations.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.Group;
import org.preventsuite.plans.SeenStatements;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ObligationTest {
    private static final String NOT_DUE = "2999-06-30";
    private static final Council MANY = new Council("S23000007");

    private final Council council = Obligations.since("2024-04-01");

    @Test
    void a_council_owes_itself_a_return() {
        Response set = ask(council.code(), Map.of("requiredItems", List.of("plan", "coverage", "plan")));
        set.then().statusCode(201).body("obligations", equalTo(1)).body("requiredItems", contains("plan", "coverage"));
        String address = set.header("Location");
        read(address, council.code()).then().statusCode(200).body("owedBy", equalTo("area"));
        Calls.as(SCOPES, council.code())
                .header("If-None-Match", "\"v1\"")
                .get(address)
                .then()
                .statusCode(304);
        read(OBLIGATIONS, council.code())
                .then()
                .statusCode(200)
                .body("items.areaCode", contains(council.code()))
                .body("items.recordAreaCode", contains(council.code()))
                .body("items.setByCode", contains(council.code()))
                .body("items.state", contains("missing"))
                .body("items.revisions", contains(0));
    }

    @Test
    void every_member_of_a_group_owes_it_and_who_did_not_exist_in_the_period_does_not() {
        Council born = Obligations.since("2025-04-01");
        Council other = Council.fresh();
        Group group = Group.of(council, other, born);
        askGroup(group, Map.of()).then().statusCode(201).body("obligations", equalTo(2));
        readAs(group, OBLIGATIONS + "?groupCode=" + group.code())
                .then()
                .body("items.areaCode", containsInAnyOrder(council.code(), other.code()))
                .body("items.setByCode", everyItem(equalTo(group.code())));
        askGroup(group, Map.of("periodId", "FY2025-26")).then().statusCode(201).body("obligations", equalTo(3));
        refused(askGroup(group, Map.of("periodId", "FY2022-23", "dueOn", "2023-06-30")), 422, "invalid-content")
                .body("errors.code", contains("unknown-area"));
        refused(ask(council.code(), Map.of("periodId", "FY2022-23", "dueOn", "2023-06-30")), 422, "invalid-content")
                .body("errors.code", contains("nobody-owes"));
        refused(read(OBLIGATIONS + "?groupCode=" + group.code(), council.code()), 403, "area-not-yours");
    }

    @Test
    void who_has_not_sent_is_told_for_any_day() {
        ask(council.code(), Map.of("dueOn", "2025-06-30"));
        on("2025-06-30", "open").body("items.state", contains("open"));
        on("2025-06-30", "missing").body("items", empty());
        on("2025-07-01", "missing").body("items.state", contains("missing"));
        on("2025-07-01", "open").body("items", empty());
        for (String state : List.of("on-time", "late", "passed-on")) {
            on("2025-07-01", state).body("items", empty());
        }
        read(OBLIGATIONS + "?periodId=" + PERIOD + "&kind=annual-return&areaCode=" + council.code(), council.code())
                .then()
                .body("items.state", contains("missing"));
        read(OBLIGATIONS + "?kind=other", council.code()).then().body("items", empty());
        refused(read(OBLIGATIONS + "?areaCode=E06000004", council.code()), 403, "area-not-yours");
    }

    @Test
    void who_has_not_sent_is_a_table_too() {
        Obligations.owed(council, Map.of("requiredItems", List.of("plan", "coverage")));
        Response table = Calls.as(SCOPES, council.code()).accept("text/csv").get(OBLIGATIONS + "?state=missing");
        table.then().statusCode(200).header("Link", containsString("/csvw/listObligations"));
        List<String> lines = table.asString().lines().toList();
        List<String> columns =
                RestAssured.get("/csvw/listObligations").jsonPath().getList("tableSchema.columns.name");
        assertThat(lines.get(0)).isEqualTo(String.join(",", columns));
        assertThat(table.asString()).contains(council.code() + ",", ",missing", "plan\ncoverage");
        Calls.as(SCOPES, council.code())
                .accept("application/x-ndjson")
                .get(OBLIGATIONS)
                .then()
                .statusCode(200)
                .body(containsString("\"state\":\"missing\""));
    }

    @Test
    void a_later_day_to_be_due_reaches_the_obligations() {
        Response set = ask(council.code(), Map.of("note", "First of its kind."));
        String address = set.header("Location");
        String obligation = OBLIGATIONS + "/" + firstOf(set);
        read(obligation, council.code()).then().body("state", equalTo("missing"));
        change(address, 1, "{\"dueOn\": \"" + NOT_DUE + "\", \"note\": null, \"requiredItems\": [\"plan\"]}")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("note", nullValue());
        read(obligation, council.code())
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("state", equalTo("open"))
                .body("requiredItems", contains("plan"));
        unless(obligation, 2).then().statusCode(304);
        change(address, 2, "{\"dueOn\": \"" + NOT_DUE + "\"}").then().header("ETag", "\"v2\"");
        refused(change(address, 1, "{\"title\": \"Late\"}"), 412, "precondition-failed");
        refused(change(address, 2, "{\"dueOn\": \"2024-03-31\"}"), 422, "invalid-content")
                .body("errors.pointer", contains("/dueOn"));
    }

    @Test
    void a_day_that_made_it_missing_is_told_to_who_has_that_version() {
        String id = Obligations.owed(council, Map.of("dueOn", "2025-06-30"));
        Obligations.store("update obligation set updated_at = '2025-06-01' where area_code = ?", council.code());
        unless(OBLIGATIONS + "/" + id, 1).then().statusCode(200).body("state", equalTo("missing"));
    }

    @Test
    void the_same_return_is_asked_for_once_and_what_does_not_hold_together_not_at_all() {
        Map<String, Object> named = Map.of("externalId", Map.of("scheme", "pentana", "value", "R-1"));
        ask(council.code(), named).then().statusCode(201);
        refused(ask(council.code(), Map.of()), 409, "obligations-set");
        refused(ask(council.code(), with(named, "kind", "other")), 409, "duplicate-external-id");
        String other = ask(council.code(), Map.of("kind", "another")).header("Location");
        refused(
                change(other, 1, "{\"externalId\": {\"scheme\": \"pentana\", \"value\": \"R-1\"}}"),
                409,
                "duplicate-external-id");
        refused(ask(council.code(), Map.of("periodId", "FY2024-26")), 422, "invalid-content")
                .body("errors.code", contains("no-such-period"));
        refused(ask(council.code(), Map.of("dueOn", "2024-03-31", "kind", "early")), 422, "invalid-content")
                .body("errors.code", contains("before-period"));
        refused(ask(council.code(), Map.of("owedBy", "members")), 422, "invalid-content")
                .body("errors.pointer", contains("/areaCode"));
        refused(ask(Council.fresh().code(), Map.of()), 422, "invalid-content")
                .body("errors.code", contains("unknown-area"));
        refused(
                Calls.creating(SCOPES, council.code(), Obligations.body("E06000004", Map.of()))
                        .post(SETS),
                403,
                "area-not-yours");
    }

    @Test
    void what_nobody_answered_can_be_taken_back_and_the_feed_says_so() {
        Response set = ask(council.code(), Map.of());
        String address = set.header("Location");
        read(SETS + "?areaCode=" + council.code() + "&periodId=" + PERIOD + "&kind=annual-return", council.code())
                .then()
                .body("items.id", contains((String) set.path("id")));
        feed().body("items.resourceType", containsInAnyOrder("obligation-set", "obligation"))
                .body("items.resource.state", everyItem(nullValue()));
        Council stranger = Council.fresh();
        refused(read(address, stranger.code()), 404, "not-found");
        refused(delete(address, 1, stranger.code()), 404, "not-found");
        refused(read(SETS + "?areaCode=" + council.code(), stranger.code()), 403, "area-not-yours");
        refused(delete(address, 2, council.code()), 412, "precondition-failed");
        delete(address, 1, council.code()).then().statusCode(204);
        feed().body("items.kind", everyItem(equalTo("tombstone")));
        read("/v1/audit-entries", council.code())
                .then()
                .body("items.action", hasItem("obligation-set.created"))
                .body("items.action", hasItem("obligation.deleted"));
    }

    @Test
    void among_the_obligations_of_a_thousand_councils_every_list_uses_an_index() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into obligation_set (id, area_code, owed_by, kind, title, period_id, due_on, required_items,
                                            obligations, created_at, updated_at, version)
                select gen_random_uuid(), 'S' || 23000000 + n % 1000, 'AREA', 'kind-' || n, 'Return', 'FY2016-17',
                       '2017-06-30', '[]', 1, now(), now(), 1
                from generate_series(1, 20000) n\
                """);
            sql.execute("""
                insert into obligation (id, area_code, set_id, set_by_code, kind, title, period_id, due_on,
                                        required_items, record_area_code, created_at, updated_at, version)
                select gen_random_uuid(), s.area_code, s.id, s.area_code, s.kind, s.title, s.period_id, s.due_on, '[]',
                       s.area_code, now(), now(), 1
                from obligation_set s where s.area_code like 'S23%'\
                """);
            sql.execute("analyze obligation_set, obligation");
        }
        read(SETS, MANY.code()).then().statusCode(200);
        assertThat(SeenStatements.plan("obligation_set", MANY.code())).contains("ix_obligation_set_list");
        read(OBLIGATIONS, MANY.code()).then().statusCode(200);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        assertThat(SeenStatements.plan("obligation", MANY.code(), today)).contains("ix_obligation_list");
        read(OBLIGATIONS + "?state=missing", MANY.code()).then().statusCode(200);
        assertThat(SeenStatements.plan("obligation", MANY.code(), today, today, today, today))
                .contains("ix_obligation_list");
        read(OBLIGATIONS + "?periodId=FY2016-17", MANY.code()).then().statusCode(200);
        assertThat(SeenStatements.plan("obligation", MANY.code(), "FY2016-17", today))
                .contains("ix_obligation");
    }

    private Response askGroup(Group group, Map<String, ?> instead) {
        return ask(group.code(), with(instead, "owedBy", "members"));
    }

    private static Map<String, Object> with(Map<String, ?> body, String field, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }

    private static Response readAs(Group group, String address) {
        String[] all = Stream.concat(
                        Stream.of(group.code()), group.members().stream().map(Council::code))
                .toArray(String[]::new);
        return read(address, all);
    }

    private ValidatableResponse on(String day, String state) {
        return read(OBLIGATIONS + "?asAt=" + day + "&state=" + state, council.code())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse feed() {
        return read("/v1/changes?limit=500", council.code()).then().statusCode(200);
    }

    private String firstOf(Response set) {
        return read(OBLIGATIONS + "?obligationSetId=" + set.path("id"), council.code())
                .path("items[0].id");
    }

    private Response change(String address, long version, String patch) {
        return Calls.patching(SCOPES, council.code(), "\"v" + version + "\"", patch)
                .patch(address);
    }

    private Response unless(String address, long version) {
        return Calls.as(SCOPES, council.code())
                .header("If-None-Match", "\"v" + version + "\"")
                .get(address);
    }

    private static Response delete(String address, long version, String area) {
        return Calls.as(SCOPES, area).header("If-Match", "\"v" + version + "\"").delete(address);
    }
}
