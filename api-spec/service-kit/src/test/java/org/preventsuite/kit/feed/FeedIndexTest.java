package org.preventsuite.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Among forty thousand entries of eighty areas, a page costs what it holds, wherever it lies and whoever reads it. */
class FeedIndexTest {
    private static final int LIMIT = 50;
    private static final Pattern BUFFERS = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?");

    private static Log log;

    private final List<String> plans = new ArrayList<>();
    private final Follower follower = new Follower();

    private ChangeReader reader;

    @BeforeAll
    static void many_entries() throws SQLException {
        log = new Log();
        try (Connection connection = log.connection();
                Statement sql = connection.createStatement()) {
            sql.execute("""
                insert into change_entry (resource_type, resource_id, area_code, kind, version, document, changed_at,
                                          transaction_id, sequence)
                select 'thing', gen_random_uuid(), 'W' || 10000000 + n % 80, 'upsert', 1, '{}', now(),
                       pg_current_xact_id(), nextval('change_sequence')
                from generate_series(1, 40000) n\
                """);
            sql.execute("analyze");
        }
    }

    @AfterAll
    static void end() throws IOException {
        log.close();
    }

    @BeforeEach
    void a_reader_whose_statements_are_explained() {
        DataSource explained = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Connection connection = log.connection();
                    return proxied(
                            Connection.class,
                            connection,
                            (name, values) ->
                                    name.equals("prepareStatement") && ((String) values[0]).contains("change_entry")
                                            ? explained(connection, (String) values[0])
                                            : null);
                });
        reader = new ChangeReader(explained, new FeedScopes(log.dataSource()));
    }

    /** Answers a call itself, or null to leave it to what it stands for. */
    private interface Watch {
        @Nullable Object called(String name, Object[] values) throws SQLException;
    }

    private static <T> T proxied(Class<T> type, T target, Watch watch) {
        return type.cast(Proxy.newProxyInstance(
                FeedIndexTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object[] values = arguments == null ? new Object[0] : arguments;
                    Object own = watch.called(method.getName(), values);
                    try {
                        return own == null ? method.invoke(target, values) : own;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private PreparedStatement explained(Connection connection, String sql) throws SQLException {
        PreparedStatement explain =
                connection.prepareStatement("explain (analyze, buffers, costs off, timing off, summary off) " + sql);
        return proxied(PreparedStatement.class, connection.prepareStatement(sql), (name, values) -> {
            if (name.equals("setString")) {
                explain.setString((int) values[0], (String) values[1]);
            } else if (name.equals("setLong")) {
                explain.setLong((int) values[0], (long) values[1]);
            } else if (name.equals("setInt")) {
                explain.setInt((int) values[0], (int) values[1]);
            } else if (name.equals("setObject")) {
                explain.setObject((int) values[0], values[1]);
            } else if (name.equals("setArray")) {
                explain.setArray((int) values[0], (Array) values[1]);
            } else if (name.equals("executeQuery")) {
                StringBuilder plan = new StringBuilder();
                try (ResultSet line = explain.executeQuery()) {
                    while (line.next()) {
                        plan.append(line.getString(1)).append('\n');
                    }
                }
                plans.add(plan.toString());
            }
            return null;
        });
    }

    private static Set<String> areas(int count) {
        return IntStream.range(0, count).mapToObj(n -> "W" + (10_000_000 + n)).collect(Collectors.toSet());
    }

    /** How many pages of the database the last statement touched. */
    private int touched() {
        String plan = plans.get(plans.size() - 1);
        Matcher buffers = BUFFERS.matcher(plan);
        assertThat(buffers.find()).isTrue();
        String read = buffers.group(2);
        return Integer.parseInt(buffers.group(1)) + (read == null ? 0 : Integer.parseInt(read));
    }

    private String plan() {
        return plans.get(plans.size() - 1);
    }

    private static void changeEverything() throws SQLException {
        try (Connection connection = log.connection();
                Statement sql = connection.createStatement()) {
            sql.execute("""
                update change_entry set version = version + 1, transaction_id = pg_current_xact_id(),
                                        sequence = nextval('change_sequence')\
                """);
            sql.execute("vacuum analyze change_entry");
        }
    }

    @Test
    void the_snapshot_walks_the_primary_key() {
        Set<String> some = areas(5);
        for (int page = 1; page < 49; page++) {
            follower.read(reader, some, LIMIT);
        }
        assertThat(plan())
                .contains("Index Scan using pk_change_entry")
                .doesNotContain("->  Sort", "->  Incremental Sort", "Seq Scan");
        assertThat(touched()).as("the last page").isLessThan(LIMIT * 3);
    }

    @Test
    void the_changes_of_few_areas_are_merged_and_of_many_picked_out() throws SQLException {
        for (int count : new int[] {1, 12, 60}) {
            Set<String> areas = areas(count);
            Follower reading = new Follower();
            reading.readOn(reader, areas, 500);
            changeEverything();
            reading.read(reader, areas, LIMIT);
            assertThat(plan())
                    .contains(count > 32 ? "ix_change_entry_order" : "ix_change_entry_position")
                    .doesNotContain("->  Sort", "->  Incremental Sort", "Seq Scan");
            assertThat(touched()).as("the first page").isLessThan(LIMIT * 3 + count * 5);
            for (int page = 2; page < 500 * count / LIMIT; page++) {
                reading.read(reader, areas, LIMIT);
            }
            assertThat(touched()).as("the last page").isLessThan(LIMIT * 3 + count * 5);
        }
    }

    @Test
    void what_is_lost_is_walked_as_well() {
        follower.readOn(reader, areas(3), 500);
        follower.read(reader, areas(1), LIMIT);
        assertThat(plan())
                .contains("Index Scan using pk_change_entry")
                .doesNotContain("->  Sort", "->  Incremental Sort", "Seq Scan");
    }
}
