package org.preventsuite.plans.groupreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.refused;
import static org.preventsuite.plans.obligation.Obligations.OBLIGATIONS;
import static org.preventsuite.plans.obligation.Obligations.PERIOD;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.CsvRecords;
import org.preventsuite.plans.Group;
import org.preventsuite.plans.SeenStatements;
import org.preventsuite.plans.compliance.PartnerPorts;
import org.preventsuite.plans.obligation.Obligations;
import org.preventsuite.plans.returns.Records;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.ContractStub;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(PartnerPorts.class)
class GroupReportTest {
    private static final String SCOPES =
            "plans:read training:read releases:read returns:read returns:write returns:sign-off";

    private final List<Council> councils = IntStream.range(0, 4)
            .mapToObj(i -> Council.fresh())
            .sorted((one, other) -> one.code().compareTo(other.code()))
            .toList();
    private final Council first = councils.get(0);
    private final Council second = councils.get(1);
    private final Council third = councils.get(2);
    private final Council fourth = councils.get(3);
    private final Group group = Group.of(councils.toArray(new Council[0]));

    @Inject
    Clock clock;

    private ContractStub training;
    private ContractStub referrals;

    @BeforeEach
    void the_group_asks_its_members_and_the_partners_are_well() {
        training = PartnerPorts.training();
        referrals = PartnerPorts.referrals();
        Obligations.ask(group.code(), Map.of("owedBy", "members")).then().statusCode(201);
    }

    @AfterEach
    void nothing_was_asked_that_the_partners_contracts_do_not_know() {
        training.close();
        referrals.close();
    }

    @Test
    void members_stand_side_by_side_with_totals_that_say_how_far_they_are_ones() {
        second.newAction(second.newPlan(Map.of()), Map.of("reference", "3.1"));
        String one = signed(first);
        String two = signed(second);
        String nil = signedNil(third, third);
        report().body("groupName", equalTo("Joint service"))
                .body("kinds.kind", contains("annual-return"))
                .body("kinds[0].setByCode", equalTo(group.code()))
                .body("kinds[0].members.areaCode", contains(codes()))
                .body("kinds[0].members[3].areaName", equalTo("Council " + fourth.code()))
                .body("kinds[0].members.state", contains("late", "late", "late", "missing"))
                .body("kinds[0].members.nil", contains(false, false, true, null))
                .body("kinds[0].members.returnId", contains(one, two, nil, null))
                .body("kinds[0].builtFrom.returnId", contains(one, two, nil))
                .body("kinds[0].builtFrom.revision", contains(1, 1, 1))
                .body("kinds[0].builtFrom.state", contains("signed-off", "signed-off", "signed-off"))
                .body("kinds[0].builtFrom.digest", contains(digest(one), digest(two), digest(nil)))
                .body(figure("plans", "actions") + ".members.value", contains(0, 1))
                .body(figure("plans", "actions") + ".total.mark", equalTo("exact"))
                .body(figure("plans", "actions") + ".total.value", equalTo(1))
                .body(figure("plans", "actions") + ".total.covers", equalTo(2))
                .body(figure("plans", "actions") + ".total.without", contains(third.code(), fourth.code()))
                .body(figure("training", "total") + ".basis", equalTo("individuals"))
                .body(figure("training", "total") + ".members.value", contains(410, 410))
                .body(figure("training", "total") + ".total.mark", equalTo("interval"))
                .body(figure("training", "total") + ".total.value", nullValue())
                .body(figure("training", "total") + ".total.atLeast", equalTo(410))
                .body(figure("training", "total") + ".total.atMost", equalTo(820))
                .body(figure("coverage", "covered") + ".members.percent", contains(10.3f, 10.3f))
                .body(figure("coverage", "covered") + ".members.base", contains(3200, 3200))
                .body(figure("coverage", "covered") + ".total.mark", equalTo("not-additive"))
                .body(figure("coverage", "covered") + ".total.value", nullValue())
                .body(figure("routes", "never-confirmed") + ".total.value", equalTo(2))
                .body(figure("releases", "grp-islamist") + ".dimension", equalTo("concern-group"))
                .body(figure("releases", "grp-islamist") + ".total.mark", equalTo("rounded"))
                .body(figure("releases", "grp-islamist") + ".total.value", equalTo(20))
                .body(figure("releases", "grp-islamist") + ".total.atLeast", equalTo(16))
                .body(figure("releases", "grp-islamist") + ".total.atMost", equalTo(24))
                .body(figure("releases", "grp-other-or-none") + ".members.status", contains("withheld", "withheld"))
                .body(figure("releases", "grp-other-or-none") + ".total.mark", equalTo("interval"))
                .body(figure("releases", "grp-other-or-none") + ".total.atMost", equalTo(14));
    }

    @Test
    void a_return_that_is_reopened_stands_until_the_next_is_signed() {
        String before = signed(first);
        post("director", before + "/re-opening", 2, Map.of("byPost", "Director", "reason", "A rating came in late."))
                .then()
                .statusCode(200);
        report().body("kinds[0].builtFrom.returnId", contains(before))
                .body("kinds[0].builtFrom.state", contains("reopened"));
        first.newPlan(Map.of());
        String after = signed(first);
        report().body("kinds[0].builtFrom.returnId", contains(after))
                .body("kinds[0].builtFrom.revision", contains(2))
                .body(figure("plans", "plans") + ".total.value", equalTo(1));
    }

    @Test
    void the_record_of_a_member_that_ended_counts_once_whoever_followed_it() {
        Council north = Council.fresh();
        Council south = Council.fresh();
        inherit(first, north);
        inherit(first, south);
        inherit(second, north);
        reportAs(all())
                .body("kinds[0].members.state", contains("passed-on", "passed-on", "missing", "missing"))
                .body("kinds[0].members.owedByCode", contains(codes()));
        String[] more = Stream.concat(Stream.of(all()), Stream.of(north.code(), south.code()))
                .toArray(String[]::new);
        reportAs(more)
                .body("kinds[0].members.state", contains("missing", "missing", "missing", "missing"))
                .body("kinds[0].members[1].owedByCode", equalTo(north.code()));
        signedNil(first, north);
        String newest = signedNil(first, south);
        reportAs(more)
                .body("kinds[0].members", hasSize(4))
                .body("kinds[0].members[0].state", equalTo("late"))
                .body("kinds[0].members[0].owedByCode", equalTo(south.code()))
                .body("kinds[0].builtFrom.areaCode", contains(first.code()))
                .body("kinds[0].builtFrom.returnId", contains(newest))
                .body("kinds[0].figures", empty());
    }

    @Test
    void kinds_stand_beside_each_other_and_who_does_not_owe_one_is_told_from_who_has_not_sent_it() {
        Obligations.ask(first.code(), Map.of("dueOn", "2999-06-30")).then().statusCode(201);
        report().body("kinds.kind", contains("annual-return", "annual-return"))
                .body("kinds.setByCode", containsInAnyOrder(group.code(), first.code()))
                .body(
                        "kinds.find { it.setByCode == '" + first.code() + "' }.members.state",
                        contains("open", "not-owed", "not-owed", "not-owed"));
        Calls.as(SCOPES, all())
                .get("/v1/group-reports/" + group.code() + "/" + PERIOD + "-Q1")
                .then()
                .statusCode(200)
                .body("kinds", empty());
    }

    @Test
    void members_are_those_of_the_last_day_of_the_period_all_of_whom_the_reader_must_see() {
        refused(read(group.code(), PERIOD, first.code(), second.code(), third.code()), 404, "not-found");
        refused(read(Council.fresh().code(), PERIOD, all()), 404, "not-found");
        refused(read(group.code(), "FY2016-17", all()), 404, "not-found");
        refused(read(group.code(), "FY2024-26", all()), 404, "not-found");
        group.leave(fourth, "2025-03-30");
        read(group.code(), PERIOD, first.code(), second.code(), third.code())
                .then()
                .statusCode(200)
                .body("kinds[0].members", hasSize(3));
        group.leave(fourth, "2025-03-31");
        report().body("kinds[0].members", hasSize(4));
    }

    @Test
    void as_a_table_it_has_a_row_for_each_member_figure_and_total() throws IOException {
        String one = signed(first);
        signed(second);
        Response table =
                Calls.as(SCOPES, all()).accept("text/csv").get("/v1/group-reports/" + group.code() + "/" + PERIOD);
        table.then().statusCode(200).contentType("text/csv");
        List<CSVRecord> rows = CsvRecords.of(table);
        assertThat(rows).filteredOn(row -> row.get("row").equals("member")).hasSize(4);
        assertThat(rows)
                .filteredOn(row -> row.get("row").equals("figure")
                        && row.get("code").equals("covered")
                        && row.get("areaCode").equals(first.code()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("returnId")).isEqualTo(one);
                    assertThat(row.get("digest")).isEqualTo(digest(one));
                    assertThat(row.get("value")).isEqualTo("330");
                    assertThat(row.get("percent")).isEqualTo("10.3");
                });
        assertThat(rows)
                .filteredOn(
                        row -> row.get("row").equals("total") && row.get("code").equals("grp-other-or-none"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("mark")).isEqualTo("interval");
                    assertThat(row.get("value")).isEmpty();
                    assertThat(row.get("atMost")).isEqualTo("14");
                    assertThat(row.get("covers")).isEqualTo("2");
                    assertThat(row.get("without")).isEqualTo(third.code() + "\n" + fourth.code());
                });
        JsonPath described = RestAssured.get("/csvw/getGroupReport").jsonPath();
        assertThat(described.<String>getList("tableSchema.columns.name"))
                .containsExactlyElementsOf(rows.get(0).getParser().getHeaderNames());
    }

    @Test
    void it_is_read_by_indexes_however_many_members_there_are() throws SQLException {
        String[] all = all();
        Obligations.store("""
            with s as (
                insert into obligation_set (id, area_code, owed_by, kind, title, period_id, due_on, required_items,
                                            obligations, created_at, updated_at, version)
                values (gen_random_uuid(), 'S26000000', 'MEMBERS', ?, 'Return', 'FY2012-13', '2013-06-30', '[]', 1, now(),
                        now(), 1) returning *)
            insert into obligation (id, area_code, set_id, set_by_code, kind, title, period_id, due_on, required_items,
                                    record_area_code, created_at, updated_at, version)
            select gen_random_uuid(), 'S' || 26000000 + n, s.id, s.area_code, s.kind, s.title, s.period_id, s.due_on, '[]',
                   'S' || 26000000 + n, now(), now(), 1
            from s cross join generate_series(1, 20000) n\
            """, "kind-" + group.code().toLowerCase(Locale.ROOT));
        Obligations.store("analyze obligation");
        reportAs(all);
        assertThat(SeenStatements.plan(
                        "obligation",
                        Stream.concat(Stream.of(codes()), Stream.of(PERIOD, LocalDate.now(clock)))
                                .toList()))
                .contains("ix_obligation_record");
    }

    private String[] codes() {
        return councils.stream().map(Council::code).toArray(String[]::new);
    }

    private String[] all() {
        return Stream.concat(Stream.of(group.code()), councils.stream().map(Council::code))
                .toArray(String[]::new);
    }

    private static Response read(String groupCode, String periodId, String... areas) {
        return Calls.as(SCOPES, areas).get("/v1/group-reports/" + groupCode + "/" + periodId);
    }

    private ValidatableResponse report() {
        return reportAs(all());
    }

    private ValidatableResponse reportAs(String... areas) {
        return read(group.code(), PERIOD, areas).then().statusCode(200);
    }

    private static String figure(String section, String code) {
        return "kinds[0].figures.find { it.section == '" + section + "' && it.code == '" + code + "' }";
    }

    private String digest(String returnId) {
        return Calls.as(SCOPES, all()).get("/v1/returns/" + returnId).path("digest");
    }

    /** The id of a signed return of the council, of what the partners say of it. */
    private String signed(Council council) {
        Records.training(training, council.code(), PERIOD);
        Records.referrals(referrals, council.code(), PERIOD);
        return sign(council.code(), Map.of("obligationId", obligation(council, council)));
    }

    private String signedNil(Council about, Council by) {
        return sign(by.code(), Map.of("obligationId", obligation(about, by), "nilReason", "No plan was in force."));
    }

    private String sign(String by, Map<String, String> wanted) {
        Map<String, String> body = new HashMap<>(wanted);
        body.put("byPost", "Prevent Coordinator");
        String id = Calls.creating(SCOPES, by, body)
                .post("/v1/returns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post("director", id + "/sign-off", 1, Map.of("byPost", "Director", "explanations", List.of()), by)
                .then()
                .statusCode(200);
        return id;
    }

    private Response post(String client, String address, long version, Map<String, ?> body, String... areas) {
        return Calls.withToken(TestIssuer.tokenOf(client, SCOPES, areas.length == 0 ? all() : areas))
                .header("If-Match", "\"v" + version + "\"")
                .contentType("application/json")
                .body(body)
                .post("/v1/returns/" + address);
    }

    private String obligation(Council about, Council by) {
        return Obligations.read(OBLIGATIONS + "?areaCode=" + by.code() + "&periodId=" + PERIOD, by.code())
                .path("items.find { it.recordAreaCode == '" + about.code() + "' }.id");
    }

    /** The member ended long ago, and the other council owes what it owed. */
    private static void inherit(Council member, Council by) {
        Obligations.store("update obligation set owed_until = '2025-12-31' where area_code = ?", member.code());
        Obligations.store("""
            insert into obligation (id, area_code, set_id, set_by_code, kind, title, period_id, due_on, required_items,
                                    record_area_code, inherited_from_id, owed_from, created_at, updated_at, version)
            select ?::uuid, ?, set_id, set_by_code, kind, title, period_id, due_on, required_items, record_area_code, id,
                   '2026-01-01', now(), now(), 1
            from obligation where area_code = ?\
            """, UUID.randomUUID().toString(), by.code(), member.code());
    }
}
