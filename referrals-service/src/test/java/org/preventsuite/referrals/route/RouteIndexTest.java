package org.preventsuite.referrals.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.referrals.route.Routes.ADDRESS;
import static org.preventsuite.referrals.route.Routes.SCOPES;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.preventsuite.referrals.SeenStatements;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Among the routes of four hundred councils, every list is read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class RouteIndexTest {
    private static final String COUNCIL = "S30000007";
    private static final String TABLE = "referral_route";

    @BeforeAll
    static void many_routes() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into referral_route (id, area_code, title, status, visibility, description, created_at,
                                            updated_at, version)
                select gen_random_uuid(), 'S' || 30000000 + n % 400, 'Route ' || n,
                       case when n % 3 = 0 then 'RETIRED' else 'ACTIVE' end, 'INTERNAL',
                       '{"routeCode": "nrf-police", "audiences": [], "steps": [], "destination": "Police"}',
                       now(), now(), 1
                from generate_series(1, 20000) n
                """);
            sql.execute("""
                insert into confirmation (id, route_id, confirmed_on, by_post, next_due_on, created_at)
                select gen_random_uuid(), id, current_date, 'Community Safety Manager', current_date + 365, now()
                from referral_route where area_code like 'S30000%'
                """);
            sql.execute("analyze referral_route, confirmation");
        }
    }

    @Test
    void the_routes_of_a_council_in_the_order_of_their_titles() throws SQLException {
        Calls.as(SCOPES, COUNCIL).get(ADDRESS).then().statusCode(200);
        assertThat(SeenStatements.plan(TABLE, COUNCIL)).contains("ix_referral_route_");
    }

    @Test
    void the_routes_anybody_may_use() throws SQLException {
        Calls.anonymous().get("/open-referral/v3/services").then().statusCode(200);
        assertThat(SeenStatements.plan(TABLE, List.of(0))).contains("ix_referral_route_open");
    }

    @Test
    void the_confirmations_of_a_route() throws SQLException {
        Routes routes = new Routes(COUNCIL);
        String address = routes.created(Map.of());
        routes.read(address + "/confirmations").then().statusCode(200);
        UUID route = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        assertThat(SeenStatements.plan("Confirmation", List.of(route))).contains("ix_confirmation_list");
    }

    @Test
    void the_routes_on_both_sides_of_a_comparison() throws SQLException {
        List<String> sent = SeenStatements.during(() -> Calls.as(SCOPES, COUNCIL)
                .get("/v1/route-comparison?areaCode=" + COUNCIL + "&with=S30000008")
                .then()
                .statusCode(200));
        List<String> lists =
                sent.stream().filter(sql -> sql.contains(" order by ")).toList();
        assertThat(lists).hasSize(2).allMatch(sql -> sql.contains(" from " + TABLE + " "));
        try (Connection beside = PostgresResource.asApplication()) {
            for (String list : lists) {
                assertThat(SeenStatements.plan(beside, list, List.of(COUNCIL))).contains("ix_referral_route_");
            }
        }
    }
}
