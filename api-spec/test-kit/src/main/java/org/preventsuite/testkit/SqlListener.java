package org.preventsuite.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/** Hears the statements of the service under test, and remembers the last list of each table. A service's tests extend it. */
public abstract class SqlListener implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final Pattern LIST = Pattern.compile(" from (\\w+) .* order by ");
    private static final String PAGED = " fetch first ? rows only";
    private static final int PAGE = 51; // the usual page and one more, to know whether there is another
    private static final Map<String, String> LAST = new ConcurrentHashMap<>();
    private static final AtomicLong COUNT = new AtomicLong();
    private static volatile @Nullable List<String> listener;

    @Override
    public String inspect(String sql) {
        COUNT.incrementAndGet();
        List<String> hearing = listener;
        if (hearing != null) {
            hearing.add(sql);
        }
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

    /** The statements that were prepared meanwhile, with a question mark for each value. */
    public static List<String> during(Runnable work) {
        List<String> heard = new CopyOnWriteArrayList<>();
        listener = heard;
        try {
            work.run();
        } finally {
            listener = null;
        }
        return List.copyOf(heard);
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
     * The same for a list of more than one area, or of none.
     *
     * @param values those of all the statement's question marks but the limit
     */
    public static String plan(String table, List<?> values) throws SQLException {
        try (Connection beside = PostgresResource.asApplication()) {
            return plan(beside, LAST.getOrDefault(table, ""), values);
        }
    }

    /** How the database answers a statement that was heard, asked over a connection that may see rows of its own. */
    public static String plan(Connection beside, String statement, List<?> values) throws SQLException {
        try (PreparedStatement explain = beside.prepareStatement("explain " + statement)) {
            int i = 1;
            for (Object value : values) {
                explain.setObject(i++, value);
            }
            if (statement.endsWith(PAGED)) {
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
