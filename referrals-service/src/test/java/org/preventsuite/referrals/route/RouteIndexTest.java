package org.preventsuite.referrals.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.referrals.route.Routes.ADDRESS;
import static org.preventsuite.referrals.route.Routes.SCOPES;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    private static final int PAGE = 51; // the usual page and one more, to know whether there is another

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
        assertThat(plan(COUNCIL)).contains("Index");
    }

    @Test
    void the_routes_anybody_may_use() throws SQLException {
        Calls.anonymous().get("/open-referral/v3/services").then().statusCode(200);
        assertThat(plan()).contains("ix_referral_route_open");
    }

    @Test
    void the_confirmations_of_a_route() throws SQLException {
        Routes routes = new Routes(COUNCIL);
        String address = routes.created(Map.of());
        routes.read(address + "/confirmations").then().statusCode(200);
        assertThat(plan(UUID.fromString(address.substring(address.lastIndexOf('/') + 1))))
                .contains("ix_confirmation_list");
    }

    /** How the database answers the very statement that the service sent last, its first page. */
    private static String plan(Object... values) throws SQLException {
        String sent = SeenStatements.last();
        try (Connection beside = PostgresResource.asApplication();
                PreparedStatement explain = beside.prepareStatement("explain " + sent)) {
            int i = 1;
            for (Object value : values) {
                explain.setObject(i++, value);
            }
            if (sent.contains("offset ?")) {
                explain.setInt(i++, 0);
            }
            explain.setInt(i, PAGE);
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            assertThat(plan.toString()).doesNotContain("Seq Scan");
            return plan.toString();
        }
    }
}
