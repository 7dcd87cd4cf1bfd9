package org.preventsuite.referrals.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.referrals.route.ReferralRouteResourceTest.refused;
import static org.preventsuite.referrals.route.Routes.SCOPES;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ConfirmationResourceTest {
    private final String council = Councils.fresh();
    private final Routes routes = new Routes(council);

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    @Test
    void a_confirmation_makes_a_new_version_of_the_route_and_is_listed_newest_first() {
        String address = routes.created(Map.of());
        routes.confirm(address, "2025-03-02", "2026-03-02").then().statusCode(201);
        routes.confirm(address, today(), today().plusYears(1))
                .then()
                .statusCode(201)
                .header("ETag", nullValue())
                .body("byPost", equalTo("Community Safety Manager"));
        routes.confirm(address, "2024-03-02", "2030-03-02").then().statusCode(201);

        routes.read(address)
                .then()
                .header("ETag", "\"v4\"")
                .body("lastConfirmedOn", equalTo(today().toString()))
                .body("confirmationDueOn", equalTo(today().plusYears(1).toString()))
                .body("confirmation", equalTo("confirmed"));
        Response first = Calls.as(SCOPES, council).get(address + "/confirmations?limit=2&count=true");
        first.then()
                .statusCode(200)
                .body("items.confirmedOn", contains(today().toString(), "2025-03-02"))
                .body("totalItems", equalTo(3));
        Calls.as(SCOPES, council)
                .get(address + "/confirmations" + first.path("links.next"))
                .then()
                .body("items.confirmedOn", contains("2024-03-02"));
    }

    @Test
    void of_two_confirmations_of_one_day_the_later_one_counts() {
        String address = routes.created(Map.of());
        routes.confirm(address, "2026-03-02", "2027-03-02").then().statusCode(201);
        routes.confirm(address, "2026-03-02", "2026-09-02").then().statusCode(201);
        routes.read(address).then().body("confirmationDueOn", equalTo("2026-09-02"));
    }

    @Test
    void a_reader_of_a_lapsed_route_is_not_told_that_nothing_has_changed() throws SQLException {
        String address = routes.created(Map.of());
        routes.confirm(address, "2017-03-06", "2018-03-06").then().statusCode(201);
        unlessChanged(address).then().statusCode(304);
        try (Connection beside = PostgresResource.asApplication();
                PreparedStatement earlier = beside.prepareStatement(
                        "update referral_route set updated_at = '2017-06-01' where area_code = ?")) {
            earlier.setString(1, council);
            earlier.executeUpdate();
        }
        unlessChanged(address).then().statusCode(200).body("confirmation", equalTo("stale"));
    }

    private Response unlessChanged(String address) {
        return Calls.as(SCOPES, council).header("If-None-Match", "\"v2\"").get(address);
    }

    @Test
    void a_day_to_come_a_due_day_that_is_not_later_and_a_name_are_refused() {
        String address = routes.created(Map.of());
        refused(routes.confirm(address, today().plusDays(1), "9999-12-31"), 422, "confirmed-in-future")
                .body("errors.pointer", contains("/confirmedOn"));
        refused(routes.confirm(address, "2026-03-02", "2026-03-02"), 422, "due-before-confirmed")
                .body("errors.pointer", contains("/nextDueOn"));
        refused(routes.confirm(address, "2026-03-02", "2027-03-02", "First Last"), 422, "person-like-post")
                .body("errors.pointer", contains("/byPost"));
        routes.read(address).then().header("ETag", "\"v1\"").body("confirmation", equalTo("never-confirmed"));
    }

    @Test
    void the_same_key_confirms_once() throws SQLException {
        String address = routes.created(Map.of());
        String key = "confirm-" + council;
        try (Connection beside = PostgresResource.asApplication();
                PreparedStatement lock = beside.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "system-under-test " + key);
            lock.execute();
            refused(underKey(key, address, "2026-03-02"), 409, "request-in-progress");
        }
        for (String replayed : new String[] {null, "true"}) {
            underKey(key, address, "2026-03-02")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
        refused(underKey(key, address, "2026-03-03"), 422, "idempotency-key-reused");
        refused(underKey(key, routes.created(Map.of()), "2026-03-02"), 422, "idempotency-key-reused");
        routes.read(address).then().header("ETag", "\"v2\"");
    }

    @Test
    void confirmations_at_the_same_moment_are_all_kept() {
        String address = routes.created(Map.of());
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> routes.confirm(address, "2026-03-0" + (i + 1), "2027-03-02")
                        .statusCode())
                .toList();
        assertThat(answers).containsOnly(201);
        routes.read(address).then().header("ETag", "\"v9\"").body("lastConfirmedOn", equalTo("2026-03-08"));
    }

    @Test
    void the_service_itself_cannot_rewrite_the_record() throws SQLException {
        try (Connection application = PostgresResource.asApplication();
                Statement sql = application.createStatement()) {
            for (String rewrite : List.of("update confirmation set by_post = 'x'", "delete from confirmation")) {
                assertThatThrownBy(() -> sql.execute(rewrite)).hasMessageContaining("permission denied");
            }
        }
    }

    private Response underKey(String key, String address, String confirmedOn) {
        return Calls.as(SCOPES, council)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("confirmedOn", confirmedOn, "nextDueOn", "2027-03-02", "byPost", "Head of Service"))
                .post(address + "/confirmations");
    }
}
