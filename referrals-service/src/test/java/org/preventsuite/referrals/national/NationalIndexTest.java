package org.preventsuite.referrals.national;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preventsuite.referrals.SeenStatements;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Among ten thousand years of national figures, which nobody keeps, every list is read through an index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class NationalIndexTest {
    @Test
    void the_figures_in_their_order_and_those_of_a_year() throws SQLException {
        assertThat(plan("/v1/national-figures", "national_figure", List.of())).contains("pk_national_figure");
        assertThat(plan("/v1/national-figures?financialYear=FY2016-17", "national_figure", List.of("FY2016-17")))
                .contains("ix_national_figure_year");
    }

    @Test
    void the_series() throws SQLException {
        assertThat(plan("/v1/national-series", "national_series", List.of())).contains("pk_national_series");
    }

    /** Asks the service, and then the database how it would answer among many the very statement that the service sent. */
    private static String plan(String list, String table, List<?> values) throws SQLException {
        List<String> sent = SeenStatements.during(() ->
                Calls.as("releases:read", Councils.fresh()).get(list).then().statusCode(200));
        String statement = sent.stream()
                .filter(sql -> sql.contains(" from " + table + " ") && sql.contains(" order by "))
                .findFirst()
                .orElseThrow();
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("""
                insert into national_series (code, measure, dimension, title)
                select 'series-' || n, 'REFERRALS', 'TOTAL', 'Series ' || n from generate_series(1, 10000) n\
                """);
            sql.execute("""
                insert into national_figure (id, series, period_id, category, count, vintage, source)
                select 10000 + n, 'series-' || n, 'FY' || 1000 + n % 9000 || '-00', 'All', 1, 'AS_PUBLISHED', 'None'
                from generate_series(1, 10000) n\
                """);
            sql.execute("analyze national_series, national_figure");
            String plan = SeenStatements.plan(owner, statement, values);
            owner.rollback();
            return plan;
        }
    }
}
