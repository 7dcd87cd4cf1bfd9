package org.preventsuite.plans.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.SeenStatements;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Among the sixteen thousand links of forty councils, every list of evidence is read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class EvidenceIndexTest {
    private static final Council COUNCIL = new Council("S30000007");

    @BeforeAll
    static void many_links() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into plan (id, area_code, title, kind, status, period_start, first_day, sections,
                                  created_at, updated_at, version)
                select gen_random_uuid(), 'S' || 30000000 + n, 'Plan', 'DELIVERY', 'ADOPTED', '2009', '2009-01-01',
                       '[]', now(), now(), 1
                from generate_series(1, 40) n\
                """);
            sql.execute("""
                insert into action (id, plan_id, area_code, reference, reference_generated, position, text, status,
                                    open, rated, sort_due_on, body_ids, lead_ids, lead_keys,
                                    entry_keys, document, created_at, updated_at, version)
                select gen_random_uuid(), p.id, p.area_code, n::text, false, n, 'Train the officers', 'UNKNOWN',
                       true, false, '9999-12-31', '{}', '{}', '{}', '{}',
                           '{"subActions": [], "responsibilities": [], "timescales": [], "milestones": [],
                             "outcomes": [], "frameworkEntries": [],
                             "rating": {"scale": "none", "value": "not-assessed"}}',
                           now(), now(), 1
                from plan p cross join generate_series(1, 40) n
                where p.area_code like 'S300000__'\
                """);
            sql.execute("""
                insert into evidence_link (id, area_code, action_id, kind, target_id, state, checked_at,
                                           created_at, updated_at, version)
                select gen_random_uuid(), a.area_code, a.id, 'ATTENDANCE_STATEMENT', gen_random_uuid(),
                       case n when 1 then 'BROKEN' else 'VERIFIED' end, now(), now(), now(), 1
                from action a cross join generate_series(1, 10) n
                where a.area_code like 'S300000__'\
                """);
            sql.execute("analyze plan, action, evidence_link");
        }
    }

    @Test
    void the_evidence_of_a_council() throws SQLException {
        assertThat(plan("")).contains("ix_evidence_link_area");
    }

    @Test
    void the_broken_links() throws SQLException {
        assertThat(plan("?state=broken", "BROKEN")).contains("ix_evidence_link_area_state");
    }

    @Test
    void those_of_an_action_or_to_a_target() throws SQLException {
        UUID any = UUID.randomUUID();
        assertThat(plan("?actionId=" + any, any)).contains("Index");
        assertThat(plan("?targetId=" + any, any)).contains("ix_evidence_link_target");
    }

    /** Asks the service, and then the database how it answers the very statement that the service sent. */
    private static String plan(String query, Object... values) throws SQLException {
        COUNCIL.read("/v1/evidence-links" + query).then().statusCode(200);
        return SeenStatements.plan("evidence_link", COUNCIL.code(), values);
    }
}
