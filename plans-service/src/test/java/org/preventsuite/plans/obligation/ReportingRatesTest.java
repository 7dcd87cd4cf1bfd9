package org.preventsuite.plans.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
class ReportingRatesTest {
    private static final String DUE = "2025-06-30";

    private final List<Council> councils =
            IntStream.range(0, 7).mapToObj(i -> Council.fresh()).toList();
    private final Group group = Group.of(councils.toArray(new Council[0]));

    @Test
    void expected_received_on_time_late_nil_and_missing_are_told_apart_with_their_base() {
        Obligations.ask(group.code(), Map.of("owedBy", "members", "dueOn", DUE))
                .then()
                .statusCode(201);
        received(councils.get(0), "2025-06-30", false);
        received(councils.get(1), "2025-05-01", true);
        received(councils.get(2), "2025-07-01", true);
        received(councils.get(3), "2025-09-01", false);
        rates("2025-08-31")
                .body("kinds.kind", contains("annual-return"))
                .body("kinds[0].setByCode", equalTo(group.code()))
                .body("kinds[0].expected", equalTo(7))
                .body("kinds[0].received", equalTo(3))
                .body("kinds[0].onTime", equalTo(2))
                .body("kinds[0].late", equalTo(1))
                .body("kinds[0].nil", equalTo(2))
                .body("kinds[0].missing", equalTo(4))
                .body("kinds[0].open", equalTo(0))
                .body("kinds[0].receivedRate.count", equalTo(3))
                .body("kinds[0].receivedRate.base", equalTo(7))
                .body("kinds[0].receivedRate.percent", equalTo(42.9f))
                .body("kinds[0].onTimeRate.percent", equalTo(28.6f));
        rates("2025-06-01")
                .body("kinds[0].received", equalTo(1))
                .body("kinds[0].open", equalTo(6))
                .body("kinds[0].missing", equalTo(0));
    }

    @Test
    void what_an_ended_member_passed_on_is_not_expected_of_it() {
        Obligations.ask(group.code(), Map.of("owedBy", "members")).then().statusCode(201);
        Obligations.store(
                "update obligation set owed_until = '2025-12-31' where area_code = ?",
                councils.get(0).code());
        rates("2025-12-31").body("kinds[0].expected", equalTo(7)).body("kinds[0].passedOn", equalTo(0));
        rates("2026-01-01").body("kinds[0].expected", equalTo(6)).body("kinds[0].passedOn", equalTo(1));
    }

    @Test
    void kinds_and_askers_stand_beside_each_other() {
        Obligations.ask(group.code(), Map.of("owedBy", "members", "kind", "quarterly"))
                .then()
                .statusCode(201);
        Obligations.ask(councils.get(0).code(), Map.of("kind", "quarterly"))
                .then()
                .statusCode(201);
        Obligations.ask(councils.get(0).code(), Map.of()).then().statusCode(201);
        rates(DUE).body("kinds.kind", contains("annual-return", "quarterly", "quarterly"));
    }

    @Test
    void of_nothing_no_rate_is_told_and_a_part_does_not_pass_for_the_group() {
        rates(DUE).body("kinds", empty());
        Obligations.ask(group.code(), Map.of("owedBy", "members")).then().statusCode(201);
        Obligations.store("update obligation set owed_until = '2025-12-31' where set_by_code = ?", group.code());
        rates("2026-01-01")
                .body("kinds[0].receivedRate.base", equalTo(0))
                .body("kinds[0].receivedRate.percent", nullValue());
        refused(Calls.as(Obligations.SCOPES, councils.get(0).code()).get(address(DUE)), 403, "area-not-yours");
    }

    @Test
    void rates_are_counted_through_an_index() throws SQLException {
        Obligations.store("""
            insert into obligation_set (id, area_code, owed_by, kind, title, period_id, due_on, required_items,
                                        obligations, created_at, updated_at, version)
            select gen_random_uuid(), ?, 'AREA', 'kind-' || n, 'Return', 'FY2010-11', '2011-06-30', '[]', 1, now(), now(), 1
            from generate_series(1, 20) n\
            """, "S25000000");
        Obligations.store("""
            insert into obligation (id, area_code, set_id, set_by_code, kind, title, period_id, due_on, required_items,
                                    record_area_code, created_at, updated_at, version)
            select gen_random_uuid(), 'S' || 25000000 + n, s.id, s.area_code, s.kind, s.title, s.period_id, s.due_on, '[]',
                   'S' || 25000000 + n, now(), now(), 1
            from obligation_set s cross join generate_series(1, 1000) n where s.area_code = ?\
            """, "S25000000");
        Obligations.store("analyze obligation");
        rates(DUE);
        assertThat(SeenStatements.plan(
                        "obligation",
                        Stream.concat(
                                        councils.stream().map(Council::code),
                                        // Of seven the last is asked for twice: lists are filled up to eight.
                                        Stream.of(councils.get(6).code(), Obligations.PERIOD, LocalDate.parse(DUE)))
                                .toList()))
                .contains("Index");
    }

    private static void received(Council council, String day, boolean nil) {
        Obligations.store(
                "update obligation set return_id = gen_random_uuid(), received_on = ?::date, nil = ?::boolean"
                        + " where area_code = ?",
                day,
                String.valueOf(nil),
                council.code());
    }

    private String address(String day) {
        return "/v1/reporting-rates?groupCode=" + group.code() + "&periodId=" + Obligations.PERIOD + "&asAt=" + day;
    }

    private ValidatableResponse rates(String day) {
        String[] all = Stream.concat(Stream.of(group.code()), councils.stream().map(Council::code))
                .toArray(String[]::new);
        return Calls.as(Obligations.SCOPES, all).get(address(day)).then().statusCode(200);
    }
}
