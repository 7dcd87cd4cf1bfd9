package org.preventsuite.plans.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.plans.Council.ACTIONS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.SeenStatements;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Among the twenty thousand actions of forty councils, every list that a screen shows is read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ActionIndexTest {
    private static final Council COUNCIL = new Council("S20000007");
    private static final String BODY = "00000000-0000-4000-8000-000000000007";

    @BeforeAll
    static void many_actions() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into plan (id, area_code, title, kind, status, period_start, first_day, sections,
                                  created_at, updated_at, version)
                select gen_random_uuid(), 'S' || 20000000 + n, 'Plan', 'DELIVERY', 'ADOPTED', '2009', '2009-01-01',
                       '[]', now(), now(), 1
                from generate_series(1, 40) n\
                """);
            sql.execute("""
                insert into action (id, plan_id, area_code, reference, reference_generated, position, text, status,
                                    open, rated, due_on, overdue_after, sort_due_on, body_ids, lead_ids, lead_keys,
                                    entry_keys, document, created_at, updated_at, version)
                select gen_random_uuid(), p.id, p.area_code, n::text, false, n, 'Train the officers', 'UNKNOWN',
                       n % 2 = 0, n % 10 <> 0, d.day, d.day, d.day, b.ids, b.ids, array['lead ' || n % 100],
                       array['duty-2015', 'duty-2015:entry-' || n % 50],
                           '{"subActions": [], "responsibilities": [], "timescales": [], "milestones": [],
                             "outcomes": [], "frameworkEntries": [],
                             "rating": {"scale": "none", "value": "not-assessed"}}',
                           now(), now(), 1
                from plan p
                cross join generate_series(1, 500) n
                cross join lateral (select current_date - 250 + n as day) d
                cross join lateral (
                    select array[('00000000-0000-4000-8000-' || lpad((n % 100)::text, 12, '0'))::uuid] as ids) b
                where p.area_code like 'S200000__'\
                """);
            sql.execute("analyze plan, action");
        }
    }

    @Test
    void the_actions_of_a_council_in_the_order_of_their_plans() throws SQLException {
        assertThat(plan("")).contains("ix_action_area_order");
    }

    @Test
    void the_overdue() throws SQLException {
        assertThat(plan("?overdue=true", LocalDate.now(ZoneId.of("Europe/London"))))
                .contains("Index");
    }

    @Test
    void the_unrated() throws SQLException {
        assertThat(plan("?unrated=true", false)).contains("Index");
    }

    @Test
    void those_of_a_lead() throws SQLException {
        assertThat(plan("?lead=" + BODY, UUID.fromString(BODY))).contains("Index");
        assertThat(plan("?leadName=lead%207", "lead 7")).contains("Index");
    }

    @Test
    void those_of_a_framework_entry() throws SQLException {
        assertThat(plan("?frameworkCode=duty-2015&entryCode=entry-7", "duty-2015:entry-7"))
                .contains("Index");
    }

    @Test
    void those_with_words() throws SQLException {
        assertThat(plan("?q=officers", "officers")).contains("Index");
    }

    @Test
    void in_the_order_they_fall_due_or_were_changed() throws SQLException {
        assertThat(plan("?sort=due-on")).contains("ix_action_due_on");
        assertThat(plan("?sort=-due-on")).contains("ix_action_due_on");
        assertThat(plan("?sort=updated-at")).contains("Index");
    }

    @Test
    void the_most_re_forecast_first() throws SQLException {
        assertThat(plan("?sort=-re-forecasts")).contains("ix_action_re_forecasts");
    }

    /** Asks the service, and then the database how it answers the very statement that the service sent. */
    private static String plan(String query, Object... values) throws SQLException {
        COUNCIL.read(ACTIONS + query).then().statusCode(200);
        return SeenStatements.plan("Action", COUNCIL.code(), values);
    }
}
