package org.preventsuite.plans.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.plans.Council.DECISIONS;
import static org.preventsuite.plans.Council.PLANS;

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

/** Among the four thousand decisions of two hundred councils, every list is read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class DecisionIndexTest {
    private static final Council COUNCIL = new Council("S40000007");
    private static final UUID SOMETHING = UUID.fromString("00000000-0000-4000-8000-000040000007");

    @BeforeAll
    static void many_decisions() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into governance_group (id, area_code, name, kind, created_at, updated_at, version)
                select ('00000000-0000-4000-8000-0000' || 40000000 + n)::uuid, 'S' || 40000000 + n, 'Board', 'BOARD',
                       now(), now(), 1
                from generate_series(1, 200) n\
                """);
            sql.execute("""
                insert into plan (id, area_code, title, kind, status, period_start, first_day, sections,
                                  still_to_decide, created_at, updated_at, version)
                select case when m = 1 then g.id else gen_random_uuid() end, g.area_code, 'Plan', 'DELIVERY', 'ADOPTED',
                       '2009', '2009-01-01', '[]', array[g.id], now(), now(), 1
                from governance_group g cross join generate_series(1, 5) m where g.area_code like 'S40000___'\
                """);
            sql.execute("""
                insert into plan_version (id, plan_id, area_code, number, label, content, created_at)
                select p.id, p.id, p.area_code, 1, 'Draft', '{}', now()
                from plan p where p.area_code like 'S40000___'\
                """);
            sql.execute("""
                insert into decision (id, plan_id, version_id, area_code, group_id, decided_on, outcome, conditions,
                                      body_ids, created_at)
                select gen_random_uuid(), p.id, p.id, p.area_code, p.still_to_decide[1], '2009-06-02', 'NOTED', '[]',
                       '{}', now()
                from plan p cross join generate_series(1, 4) m where p.area_code like 'S40000___'\
                """);
            sql.execute("analyze plan, plan_version, governance_group, decision");
        }
    }

    @Test
    void the_decisions_of_a_council_the_newest_first() throws SQLException {
        assertThat(plan("")).contains("ix_decision_list");
    }

    @Test
    void those_on_a_plan_or_a_version_and_those_of_a_group() throws SQLException {
        assertThat(plan("?planId=" + SOMETHING, SOMETHING)).contains("Index");
        assertThat(plan("?versionId=" + SOMETHING, SOMETHING)).contains("Index");
        assertThat(plan("?groupId=" + SOMETHING, SOMETHING)).contains("Index");
    }

    @Test
    void the_plans_that_wait_for_a_group() throws SQLException {
        COUNCIL.read(PLANS + "?awaitingGroupId=" + SOMETHING).then().statusCode(200);
        assertThat(SeenStatements.plan("Plan", COUNCIL.code(), SOMETHING)).contains("Index");
    }

    private static String plan(String query, Object... values) throws SQLException {
        COUNCIL.read(DECISIONS + query).then().statusCode(200);
        return SeenStatements.plan("decision", COUNCIL.code(), values);
    }
}
