package org.preventsuite.plans.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.SeenStatements;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Among the many self-assessments of forty councils, those of one are read through an index in the order of days. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class SelfAssessmentIndexTest {
    private static final Council COUNCIL = new Council("S21000007");

    @Test
    void a_councils_list_is_read_through_an_index() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into self_assessment (id, area_code, framework_code, scale, assessed_on, last_day, status,
                                             by_post, document, created_at, updated_at, version)
                select gen_random_uuid(), 'S' || 21000000 + n % 40, 'benchmark-2024', 'met-exceeding', '2024',
                       '2024-12-31', 'DRAFT', 'Community Safety Manager',
                       '{"scores": [], "comparators": [], "unscored": [], "unmet": []}', now(), now(), 1
                from generate_series(1, 20000) n\
                """);
            sql.execute("analyze self_assessment");
        }
        COUNCIL.read("/v1/self-assessments").then().statusCode(200);
        assertThat(SeenStatements.plan("self_assessment", COUNCIL.code()))
                .contains("ix_self_assessment_list")
                .doesNotContain("Sort");
    }
}
