package org.preventsuite.plans.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.SeenStatements;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** A merge of many actions asks the database hardly more often than a merge of few, and lists read an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class MergeStatementsTest {
    private static final int FEW = 10;
    private static final int MANY = 500;

    /** Rows go to the database in batches of a hundred: five for the actions, six for the audit, some for conflicts. */
    private static final int BATCHES = 20;

    @Test
    void five_hundred_actions_are_merged_and_refreshed_in_as_many_statements_as_ten() {
        Merged few = new Merged(FEW);
        Merged many = new Merged(MANY);
        assertThat(many.merged).isLessThan(few.merged + BATCHES);
        assertThat(many.refreshed).isLessThan(few.refreshed + BATCHES);
    }

    @Test
    void merges_and_their_conflicts_are_listed_through_an_index() throws SQLException {
        Council council = new Council("S37000007");
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into plan (id, area_code, title, kind, status, period_start, first_day, sections,
                                  created_at, updated_at, version)
                select md5('merge plan ' || n)::uuid, 'S' || 37000000 + n % 40, 'Plan', 'OPERATIONAL', 'DRAFT', '2009',
                       '2009-01-01', '[]', now(), now(), 1
                from generate_series(1, 4000) n\
                """);
            sql.execute("""
                insert into plan_merge (id, area_code, plan_id, inputs, correspondences, sections, open_conflicts,
                                        closed_conflicts, refreshes, created_at, updated_at, version)
                select md5('merge ' || n)::uuid, 'S' || 37000000 + n % 40, md5('merge plan ' || n)::uuid, '[]', '[]',
                       '[]', 5, 0, 0, now(), now(), 1
                from generate_series(1, 4000) n\
                """);
            sql.execute("""
                insert into merge_conflict (id, merge_id, item_id, reference, disagreement, state, raised_at)
                select gen_random_uuid(), md5('merge ' || n)::uuid, gen_random_uuid(), '1.1',
                       '{"kind": "differs", "sides": []}', 'OPEN', now()
                from generate_series(1, 4000) n cross join generate_series(1, 5)\
                """);
            sql.execute("analyze plan_merge, merge_conflict");
        }
        council.read(Inputs.MERGES).then().statusCode(200);
        assertThat(SeenStatements.plan("plan_merge", council.code())).contains("ix_plan_merge_list");
        String id = council.read(Inputs.MERGES).path("items[0].id");
        council.read(Inputs.MERGES + "/" + id + "/conflicts").then().statusCode(200);
        assertThat(SeenStatements.plan("merge_conflict", List.of(UUID.fromString(id))))
                .contains("ix_merge_conflict_list");
    }

    /** How many statements it took to merge so many actions, and to bring in a version in which all have changed. */
    private static final class Merged {
        private final long merged;
        private final long refreshed;

        Merged(int actions) {
            Council council = Council.fresh();
            Inputs plans = new Inputs(council, council.newPlan(Map.of()), council.newPlan(Map.of()));
            fill(plans, "March 2010", actions);
            List<?> inputs = List.of(
                    Inputs.input(plans.strategic(), plans.freeze(plans.strategic(), "One")),
                    Inputs.input(plans.police(), plans.freeze(plans.police(), "One")));
            fill(plans, "March 2011", actions);
            List<?> later = List.of(Inputs.input(plans.strategic(), plans.freeze(plans.strategic(), "Two")));

            long before = SeenStatements.count();
            Response merge = council.create(Inputs.MERGES, plans.body(inputs));
            merged = SeenStatements.count() - before;
            merge.then().statusCode(201).body("inputs[0].taken", equalTo(actions));

            before = SeenStatements.count();
            Response refresh = plans.refresh(merge.header("Location"), 1, "apply", later);
            refreshed = SeenStatements.count() - before;
            refresh.then().statusCode(200).body("counts.updated", equalTo(actions));
        }

        private static void fill(Inputs plans, String due, int actions) {
            StringBuilder table = new StringBuilder("Ref,Action,Lead,Timescale\n");
            IntStream.range(0, actions)
                    .forEach(i -> table.append(i + ",Train group " + i + ",Community Safety Manager," + due + "\n"));
            plans.council()
                    .send(plans.strategic(), "atomic", table.toString())
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("applied"));
        }
    }
}
