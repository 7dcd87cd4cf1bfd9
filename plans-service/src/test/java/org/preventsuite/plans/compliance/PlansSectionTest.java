package org.preventsuite.plans.compliance;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(PartnerPorts.class)
class PlansSectionTest {
    private static final String CANNOCK_CHASE = "E07000192";

    @Test
    void actions_of_plans_that_still_run_are_counted_by_how_they_stand() throws SQLException {
        UUID running = plan("ADOPTED");
        action(running, "COMPLETE", "2020-01-01", true);
        action(running, "COMPLETE_EMBEDDED", null, true);
        action(running, "IN_PROGRESS", "2020-01-01", false);
        action(running, "IN_PROGRESS", "2999-01-01", true);
        action(running, "NO_LONGER_RELEVANT", "2020-01-01", false);
        plan("DRAFT");
        action(plan("CLOSED"), "IN_PROGRESS", "2020-01-01", false);
        action(plan("WITHDRAWN"), "IN_PROGRESS", "2020-01-01", false);

        Calls.as("plans:read", CANNOCK_CHASE)
                .get("/v1/compliance-reports/" + CANNOCK_CHASE + "/2016-12")
                .then()
                .statusCode(200)
                .body("sections[0].state", equalTo("complete"))
                .body("sections[0].plans.plans", equalTo(2))
                .body("sections[0].plans.actions", equalTo(5))
                .body("sections[0].plans.open", equalTo(2))
                .body("sections[0].plans.overdue", equalTo(1))
                .body("sections[0].plans.unrated", equalTo(2))
                .body("sections[0].plans.complete", equalTo(2));
    }

    private static UUID plan(String status) throws SQLException {
        UUID id = UUID.randomUUID();
        insert("""
            insert into plan (id, area_code, title, kind, status, period_start, first_day, sections,
                              created_at, updated_at, version)
            values (?, ?, 'Prevent plan', 'DELIVERY', ?, '2016', '2016-01-01', '[]', now(), now(), 1)\
            """, id, CANNOCK_CHASE, status);
        return id;
    }

    private static void action(UUID plan, String status, @Nullable String dueOn, boolean rated) throws SQLException {
        insert(
                """
                insert into action (id, plan_id, area_code, reference, reference_generated, position, text, status, open,
                                    rated, due_on, overdue_after, sort_due_on, body_ids, lead_ids, lead_keys, entry_keys, document,
                                    created_at, updated_at, version)
                values (?, ?, ?, ?, true, 1, 'Train the staff', ?, ?, ?, ?::date, ?::date, coalesce(?::date, '9999-12-31'),
                        '{}', '{}', '{}', '{}', ?::jsonb, now(), now(), 1)\
                """,
                UUID.randomUUID(),
                plan,
                CANNOCK_CHASE,
                UUID.randomUUID().toString(),
                status,
                status.equals("IN_PROGRESS"),
                rated,
                dueOn,
                dueOn,
                dueOn,
                rated ? "{\"rating\": {\"scale\": \"rag\", \"value\": \"green\"}}" : "{}");
    }

    private static void insert(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = PostgresResource.asApplication();
                PreparedStatement row = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
            row.executeUpdate();
        }
    }
}
