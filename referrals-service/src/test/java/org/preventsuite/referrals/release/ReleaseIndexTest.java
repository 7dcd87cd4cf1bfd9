package org.preventsuite.referrals.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Among the twenty thousand releases of four hundred areas, those of a territory and a year are read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ReleaseIndexTest {
    @Test
    void releases_are_found_by_area_and_year() throws SQLException {
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("""
                insert into count_release (id, area_code, period_id, dimension, document, created_at, updated_at, version)
                select gen_random_uuid(), 'S' || 20000000 + n % 400, 'FY' || 2016 + n / 400 % 10 || '-' || 17 + n / 400 % 10,
                       'SECTOR', '{}', now(), now(), 1
                from generate_series(1, 20000) n\
                """);
            sql.execute("analyze count_release");
            assertThat(plan(sql, "area_code in ('S20000007', 'S20000008') and period_id = 'FY2016-17'"))
                    .contains("ix_count_release_year");
            assertThat(plan(sql, "area_code in ('S20000007')")).contains("ix_count_release_");
        }
    }

    private static String plan(Statement sql, String filter) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (ResultSet plan = sql.executeQuery("explain select * from count_release where " + filter
                + " order by created_at desc, id desc limit 51")) {
            while (plan.next()) {
                lines.append(plan.getString(1)).append('\n');
            }
        }
        return lines.toString();
    }
}
