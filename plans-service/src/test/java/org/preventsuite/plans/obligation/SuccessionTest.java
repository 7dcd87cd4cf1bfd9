package org.preventsuite.plans.obligation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.refused;
import static org.preventsuite.plans.obligation.Obligations.OBLIGATIONS;
import static org.preventsuite.plans.obligation.Obligations.PERIOD;
import static org.preventsuite.plans.obligation.Obligations.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Two districts become one unitary on 1 April 2026. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class SuccessionTest {
    private static final String SCOPES = "returns:read returns:write returns:sign-off";
    private static final String RETURNS = "/v1/returns";

    private final Council first = Obligations.since("2019-04-01");
    private final Council second = Obligations.since("2019-04-01");
    private final Council unitary = Council.fresh();

    @Test
    void a_successor_owes_what_each_of_its_predecessors_still_owed_and_nothing_of_its_own() {
        String owed = Obligations.owed(first, Map.of());
        String sent = Obligations.owed(second, Map.of());
        sign(second, sent);
        merge();
        of(unitary, "2026-04-01")
                .body("items.inheritedFromId", contains(owed))
                .body("items.recordAreaCode", contains(first.code()))
                .body("items.owedFrom", contains("2026-04-01"))
                .body("items.state", contains("missing"));
        of(unitary, "2026-03-31").body("items", empty());
        of(first, "2026-03-31")
                .body("items.state", contains("missing"))
                .body("items.owedUntil", contains("2026-03-31"));
        of(first, "2026-04-01").body("items.state", contains("passed-on"));
        of(second, "2999-01-01").body("items.state", contains("late")).body("items.owedUntil", contains(nullValue()));
        refused(Obligations.ask(unitary.code(), Map.of()), 422, "invalid-content")
                .body("errors.code", contains("nobody-owes"));
    }

    @Test
    void what_is_asked_for_after_the_end_is_owed_by_the_successor_too() {
        merge();
        Obligations.owed(first, Map.of());
        of(unitary, "2026-04-01").body("items.recordAreaCode", contains(first.code()));
    }

    @Test
    void a_successor_declares_nil_with_its_own_rights_and_needs_its_predecessors_for_more() {
        Obligations.owed(first, Map.of());
        merge();
        String inherited = of(unitary, "2026-04-01").extract().path("items[0].id");
        refused(prepare(unitary, Map.of("obligationId", inherited, "byPost", "Clerk")), 403, "area-not-yours");
        sign(unitary, inherited);
        of(unitary, "2999-01-01").body("items.state", contains("late")).body("items.nil", contains(true));
        read(RETURNS, unitary.code())
                .then()
                .body("items.areaCode", contains(unitary.code()))
                .body("items.recordAreaCode", contains(first.code()));
    }

    @Test
    void a_predecessor_that_signs_after_all_takes_it_back() {
        String owed = Obligations.owed(first, Map.of());
        merge();
        of(unitary, "2026-04-01").body("items", hasSize(1));
        sign(first, owed);
        of(unitary, "2026-04-01").body("items", empty());
        of(first, "2999-01-01").body("items.state", contains("late"));
        read("/v1/changes?limit=500", unitary.code())
                .then()
                .body("items.findAll { it.resourceType == 'obligation' }.kind", contains("tombstone"));
    }

    @Test
    void a_last_day_that_was_wrong_is_settled_again_and_who_was_not_there_owes_nothing() {
        Obligations.owed(first, Map.of());
        merge();
        importAreas("""
            Code,Name,Kind,Valid from,Valid to,Successors
            %1$s,,,,2026-05-31,%2$s
            """.formatted(first.code(), unitary.code()));
        of(unitary, "2026-05-31").body("items", empty());
        of(unitary, "2026-06-01").body("items.owedFrom", contains("2026-06-01"));
        importAreas("""
            Code,Name,Kind,Valid from,Valid to,Successors
            %1$s,,,,2024-03-31,%2$s
            """.formatted(first.code(), unitary.code()));
        of(unitary, "2999-01-01").body("items", empty());
        of(first, "2999-01-01").body("items", empty());
    }

    @Test
    void a_successor_that_ends_in_its_turn_passes_it_on() {
        Council next = Council.fresh();
        Obligations.owed(first, Map.of());
        merge();
        importAreas("""
            Code,Name,Kind,Valid from,Valid to,Predecessors
            %1$s,,,,2026-09-30,
            %2$s,Next,unitary,2026-10-01,,%1$s
            """.formatted(unitary.code(), next.code()));
        of(unitary, "2026-10-01").body("items.state", contains("passed-on"));
        of(next, "2026-10-01")
                .body("items.recordAreaCode", contains(first.code()))
                .body("items.inheritedFromId", everyItem(notNullValue()));
    }

    private ValidatableResponse of(Council council, String day) {
        return read(OBLIGATIONS + "?periodId=" + PERIOD + "&asAt=" + day, council.code())
                .then()
                .statusCode(200);
    }

    private void merge() {
        importAreas("""
            Code,Name,Kind,Valid from,Valid to,Predecessors
            %1$s,,,,2026-03-31,
            %2$s,,,,2026-03-31,
            %3$s,Unitary,unitary,2026-04-01,,%1$s %2$s
            """.formatted(first.code(), second.code(), unitary.code()));
    }

    private static void importAreas(String table) {
        Calls.as("plans:write", "E92000001")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body(table)
                .post("/v1/imports?kind=areas&mode=atomic")
                .then()
                .statusCode(201)
                .body("counts.rejected", equalTo(0));
    }

    private static Response prepare(Council council, Map<String, ?> body) {
        return Calls.creating(SCOPES, council.code(), body).post(RETURNS);
    }

    private static void sign(Council council, String obligation) {
        String address = prepare(
                        council,
                        Map.of("obligationId", obligation, "byPost", "Clerk", "nilReason", "Nothing was planned."))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Calls.withToken(TestIssuer.tokenOf("director", SCOPES, council.code()))
                .header("If-Match", "\"v1\"")
                .contentType("application/json")
                .body(Map.of("byPost", "Director of Communities"))
                .post(address + "/sign-off")
                .then()
                .statusCode(200);
    }
}
