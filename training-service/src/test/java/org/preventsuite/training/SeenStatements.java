package org.preventsuite.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.preventsuite.testkit.PostgresResource;

/** Remembers the last list of each table that the service asked its database for. */
@PersistenceUnitExtension
public class SeenStatements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 51; // the usual page and one more, to know whether there is another
    private static final Map<String, String> LAST = new ConcurrentHashMap<>();

    @Override
    public String inspect(String sql) {
        int from = sql.indexOf(" from ");
        if (from > 0 && sql.contains(" order by ")) {
            LAST.put(sql.substring(from + 6).split(" ", 2)[0], sql);
        }
        return sql;
    }

    /**
     * How the database answers the last list of a table, which reads no table from end to end.
     *
     * @param values those of all the statement's question marks but the limit
     */
    public static String plan(String table, List<?> values) throws SQLException {
        try (Connection beside = PostgresResource.asApplication();
                PreparedStatement explain = beside.prepareStatement("explain " + LAST.get(table))) {
            int i = 1;
            for (Object value : values) {
                explain.setObject(i++, value);
            }
            explain.setInt(i, PAGE);
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            assertThat(plan.toString()).doesNotContain("Seq Scan");
            return plan.toString();
        }
    }
}
