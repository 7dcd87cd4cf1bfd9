package org.preventsuite.plans.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.plans.Council.GROUPS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.SeenStatements;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Among the four thousand groups of two hundred councils, every list is read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class GovernanceIndexTest {
    private static final Council COUNCIL = new Council("S30000007");
    private static final UUID BODY = UUID.fromString("00000000-0000-4000-8000-000030000007");

    @BeforeAll
    static void many_groups() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into body (id, area_code, name, kind, aliases, match_keys, created_at, updated_at, version)
                select ('00000000-0000-4000-8000-0000' || 30000000 + n)::uuid, 'S' || 30000000 + n, 'Police', 'police',
                       '[]', '{}', now(), now(), 1
                from generate_series(1, 200) n\
                """);
            sql.execute("""
                insert into governance_group (id, area_code, name, kind, created_at, updated_at, version)
                select gen_random_uuid(), 'S' || 30000000 + n, 'Group ' || m, 'SILVER', now(), now(), 1
                from generate_series(1, 200) n cross join generate_series(1, 20) m\
                """);
            sql.execute("""
                insert into membership (group_id, position, role, body_id, first_day)
                select g.id, m, 'MEMBER', ('00000000-0000-4000-8000-000' || g.area_code)::uuid, '2009-01-01'
                from (select id, '0' || substr(area_code, 2) as area_code from governance_group
                      where area_code like 'S30000___') g
                cross join generate_series(0, 2) m\
                """);
            sql.execute("analyze governance_group, membership");
        }
    }

    @Test
    void the_groups_of_a_council_by_name() throws SQLException {
        assertThat(plan("")).contains("uq_governance_group_name");
    }

    @Test
    void those_of_a_member() throws SQLException {
        assertThat(plan("?memberBodyId=" + BODY, BODY)).contains("Index");
    }

    @Test
    void those_in_effect_on_a_day() throws SQLException {
        LocalDate day = LocalDate.of(2009, 6, 2);
        assertThat(plan("?effectiveOn=2009-06-02", day, day)).contains("Index");
    }

    private static String plan(String query, Object... values) throws SQLException {
        COUNCIL.read(GROUPS + query).then().statusCode(200);
        return SeenStatements.plan("governance_group", COUNCIL.code(), values);
    }
}
