package org.preventsuite.training.statement;

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
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;
import org.preventsuite.training.SeenStatements;

/** Among the twenty thousand statements of forty councils, every list of statements is read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class StatementIndexTest {
    private static final String AREA = "S21000007";

    @BeforeAll
    static void many_statements() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into attendance_statement (id, area_code, period_id, period_start, basis,
                                                  created_at, updated_at, version)
                select gen_random_uuid(), 'S' || 21000000 + a, 'FY2016-17', date '2016-04-01', 'INDIVIDUALS',
                       now(), now(), 1
                from generate_series(1, 40) a cross join generate_series(1, 500)\
                """);
            sql.execute("analyze attendance_statement");
        }
    }

    @Test
    void the_statements_of_a_council_the_newest_first() throws SQLException {
        assertThat(plan("")).contains("ix_attendance_statement_start");
    }

    @Test
    void those_made_for_an_action() throws SQLException {
        UUID action = UUID.randomUUID();
        assertThat(plan("?planActionId=" + action, action)).contains("ix_attendance_statement_action");
    }

    /** Asks the service, and then the database how it answers the very statement that the service sent. */
    private static String plan(String query, Object... values) throws SQLException {
        Given.read("/v1/attendance-statements" + query, AREA).statusCode(200);
        return SeenStatements.plan(
                "attendance_statement",
                Stream.concat(Stream.of(AREA), Stream.of(values)).toList());
    }
}
