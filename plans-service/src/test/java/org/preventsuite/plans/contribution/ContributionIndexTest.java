package org.preventsuite.plans.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.SeenStatements;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Among eight thousand contributions of forty councils, every list is read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ContributionIndexTest {
    private static final Council COUNCIL = new Council("S47000007");
    private static final String MASTER = "00000000-0000-4000-8471-000000000007";

    @BeforeAll
    static void many_contributions() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into plan (id, area_code, title, kind, status, period_start, first_day, sections,
                                  created_at, updated_at, version)
                select ('00000000-0000-4000-8470-' || lpad(n::text, 12, '0'))::uuid, 'S' || 47000000 + n, 'Plan',
                       'DELIVERY', 'ADOPTED', '2009', '2009-01-01', '[]', now(), now(), 1
                from generate_series(1, 40) n\
                """);
            sql.execute("""
                insert into action (id, plan_id, area_code, reference, reference_generated, position, text, status,
                                    open, rated, sort_due_on, body_ids, lead_ids, lead_keys, entry_keys, document,
                                    created_at, updated_at, version)
                select case n when 0 then ('00000000-0000-4000-8471-' || right(p.id::text, 12))::uuid
                              else gen_random_uuid() end,
                       p.id, p.area_code, n::text, false, n, 'Train the officers', 'UNKNOWN', true, false,
                       '9999-12-31', '{}', '{}', '{}', '{}', '{}', now(), now(), 1
                from plan p cross join generate_series(0, 200) n
                where p.area_code like 'S470000__'\
                """);
            sql.execute("""
                insert into contribution (id, area_code, plan_id, action_id, to_area_code, to_plan_id, to_action_id,
                                          created_at, updated_at, version)
                select gen_random_uuid(), a.area_code, a.plan_id, a.id, m.area_code, m.plan_id, m.id, now(), now(), 1
                from action a
                join action m on m.position = 0 and m.area_code = 'S' || 47000001 + (a.position + 7) % 40
                where a.area_code like 'S470000__' and m.area_code like 'S470000__' and a.position > 0
                  and a.plan_id <> m.plan_id\
                """);
            sql.execute("analyze plan, action, contribution");
        }
    }

    @Test
    void the_contributions_that_a_council_may_see() throws SQLException {
        assertThat(plan("")).contains("Index");
    }

    @Test
    void those_to_an_action_or_a_plan() throws SQLException {
        assertThat(plan("?toActionId=" + MASTER, UUID.fromString(MASTER))).contains("Index");
        UUID plan = UUID.fromString("00000000-0000-4000-8470-000000000007");
        assertThat(plan("?toPlanId=" + plan, plan)).contains("Index");
    }

    @Test
    void those_of_a_plan() throws SQLException {
        UUID plan = UUID.fromString("00000000-0000-4000-8470-000000000007");
        assertThat(plan("?planId=" + plan, plan)).contains("Index");
    }

    /** Asks the service, and then the database how it answers the very statement that the service sent. */
    private static String plan(String query, Object... values) throws SQLException {
        COUNCIL.read("/v1/contributions" + query).then().statusCode(200);
        return SeenStatements.plan(
                "Contribution",
                Stream.concat(Stream.of(COUNCIL.code(), COUNCIL.code()), Stream.of(values))
                        .toList());
    }
}
