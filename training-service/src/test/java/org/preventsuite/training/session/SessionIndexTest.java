package org.preventsuite.training.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;
import org.preventsuite.training.SeenStatements;

/** Among the twenty thousand sessions of forty councils, every list that a screen shows is read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class SessionIndexTest {
    private static final String AREA = "S20000007";

    @BeforeAll
    static void many_sessions() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into course (id, area_code, title, delivery_mode, counts_towards_coverage,
                                    created_at, updated_at, version)
                select gen_random_uuid(), 'S' || 20000000 + n, 'Session', 'CLASSROOM', true, now(), now(), 1
                from generate_series(1, 40) n\
                """);
            sql.execute("""
                insert into training_session (id, area_code, course_id, held_on, first_day, last_day,
                                              created_at, updated_at, version)
                select gen_random_uuid(), c.area_code, c.id, d.day, d.day, d.day, now(), now(), 1
                from course c
                cross join generate_series(1, 500) n
                cross join lateral (select date '2016-04-01' + n as day) d
                where c.area_code like 'S200000__'\
                """);
            sql.execute("analyze course, training_session");
        }
    }

    @Test
    void the_sessions_of_a_council_the_newest_first() throws SQLException {
        assertThat(plan("")).contains("ix_training_session_first_day");
    }

    @Test
    void those_of_a_month() throws SQLException {
        assertThat(plan("?from=2016-12-01&to=2016-12-31", LocalDate.of(2016, 12, 1), LocalDate.of(2016, 12, 31)))
                .contains("ix_training_session_first_day");
    }

    @Test
    void those_of_a_course() throws SQLException {
        UUID course = UUID.randomUUID();
        assertThat(plan("?courseId=" + course, course)).contains("ix_training_session_course");
    }

    @Test
    void those_held_for_an_action() throws SQLException {
        UUID action = UUID.randomUUID();
        assertThat(plan("?planActionId=" + action, action)).contains("ix_training_session_action");
    }

    /** Asks the service, and then the database how it answers the very statement that the service sent. */
    private static String plan(String query, Object... values) throws SQLException {
        Given.read("/v1/sessions" + query, AREA).statusCode(200);
        return SeenStatements.plan(
                "training_session",
                Stream.concat(Stream.of(AREA), Stream.of(values)).toList());
    }
}
