package org.preventsuite.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.preventsuite.testkit.PostgresResource;

/** Counts the statements of the service, and remembers the last list of each table that it asked for. */
@PersistenceUnitExtension
public class SeenStatements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final Pattern LIST = Pattern.compile("from (\\w+) .* order by ");
    private static final int PAGE = 51; // the usual page and one more, to know whether there is another
    private static final Map<String, String> LAST = new ConcurrentHashMap<>();
    private static final AtomicLong COUNT = new AtomicLong();

    @Override
    public String inspect(String sql) {
        COUNT.incrementAndGet();
        Matcher list = LIST.matcher(sql);
        if (list.find()) {
            LAST.put(list.group(1), sql);
        }
        return sql;
    }

    /** How many statements were prepared so far; a batch of rows is one. */
    public static long count() {
        return COUNT.get();
    }

    /**
     * How the database answers the last list of a table, which reads no table from end to end.
     *
     * @param values those of the statement's question marks, between the area and the limit
     */
    public static String plan(String table, String area, Object... values) throws SQLException {
        return plan(table, Stream.concat(Stream.of(area), Stream.of(values)).toList());
    }

    /**
     * The same for a list of more than one area.
     *
     * @param values those of all the statement's question marks but the limit, where it has one
     */
    public static String plan(String table, List<?> values) throws SQLException {
        String list = LAST.getOrDefault(table, "no list was asked for");
        try (Connection beside = PostgresResource.asApplication();
                PreparedStatement explain = beside.prepareStatement("explain " + list)) {
            int i = 1;
            for (Object value : values) {
                explain.setObject(i++, value);
            }
            if (list.contains(" rows only")) {
                explain.setInt(i, PAGE);
            }
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
