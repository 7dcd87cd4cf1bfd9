package org.preventsuite.aggregator.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.preventsuite.aggregator.feed.Entry;
import org.preventsuite.aggregator.feed.FeedPage;
import org.preventsuite.aggregator.feed.FeedState;
import org.preventsuite.aggregator.feed.FeedStore;

/** The county's store in one SQLite file. A page and its cursor are one transaction, so a kill loses and doubles nothing. */
public final class CountyStore implements FeedStore, AutoCloseable {
    /**
     * A tombstone stays as a row without document: its version keeps an older upsert from bringing the resource back. The
     * same version may come in another shape, when an area leaves the token's or comes back.
     */
    private static final String APPLY = """
        insert into resource (feed, type, id, area_code, version, document) values (?, ?, ?, ?, ?, ?)
        on conflict (feed, type, id) do update set
            area_code = excluded.area_code, version = excluded.version, document = excluded.document
        where excluded.version > resource.version
            or excluded.version = resource.version and excluded.document is not resource.document\
        """;

    /** Before the end is reached the page's own word is only the time of its last entry; the earlier one stands. */
    private static final String MOVE = """
        insert into feed (name, cursor, consistent_through) values (?, ?, ?)
        on conflict (name) do update set
            cursor = excluded.cursor,
            consistent_through = coalesce(excluded.consistent_through, feed.consistent_through)\
        """;

    private final Connection connection;

    private CountyStore(Connection connection) {
        this.connection = connection;
    }

    /** Opens the file, or begins it. Only one aggregator at a time may have it open. */
    public static CountyStore open(Path file) {
        try {
            Schema.ownersOnly(file);
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try {
                Schema.prepare(connection);
                return new CountyStore(connection);
            } catch (SQLException | StoreException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreException.of(file, e);
        }
    }

    @Override
    public synchronized FeedState state(String feed) {
        try (PreparedStatement query =
                connection.prepareStatement("select cursor, consistent_through from feed where name = ?")) {
            query.setString(1, feed);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? new FeedState(row.getString(1), instant(row.getString(2))) : FeedState.NOTHING_READ;
            }
        } catch (SQLException e) {
            throw new StoreException("The store cannot be read", e);
        }
    }

    @Override
    public synchronized int apply(String feed, FeedPage page, boolean first) {
        return inOneTransaction(() -> {
            if (first) {
                delete("delete from resource where feed = ?", feed);
                delete("delete from feed where name = ?", feed);
            }
            int applied = upsert(feed, page.items());
            move(feed, page);
            return applied;
        });
    }

    /** The resources of one type that still exist, as JSON by area code. */
    public synchronized SortedMap<String, List<String>> documents(String type) {
        SortedMap<String, List<String>> byArea = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select area_code, document from resource where type = ? and document is not null")) {
            query.setString(1, type);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    byArea.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                            .add(row.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new StoreException("The store cannot be read", e);
        }
        return byArea;
    }

    /** The types of resources that the feeds brought, also when none of a type exists any more. */
    public synchronized List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select distinct feed, type from resource order by feed, type")) {
            while (row.next()) {
                kinds.add(new Kind(row.getString(1), row.getString(2)));
            }
        } catch (SQLException e) {
            throw new StoreException("The store cannot be read", e);
        }
        return kinds;
    }

    /** Takes resources one after the other. */
    public interface Taker {
        void take(String areaCode, String document) throws IOException;
    }

    /** Gives out the resources of one type that still exist, without holding them all. */
    public synchronized void each(Kind kind, Taker taker) throws IOException {
        try (PreparedStatement query = connection.prepareStatement(
                "select area_code, document from resource where feed = ? and type = ? and document is not null")) {
            query.setString(1, kind.feed());
            query.setString(2, kind.type());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    taker.take(row.getString(1), row.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new StoreException("The store cannot be read", e);
        }
    }

    /** How many resources of each area exist, of any type. */
    public synchronized SortedMap<String, Integer> held() {
        SortedMap<String, Integer> held = new TreeMap<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(
                        "select area_code, count(*) from resource where document is not null group by area_code")) {
            while (row.next()) {
                held.put(row.getString(1), row.getInt(2));
            }
        } catch (SQLException e) {
            throw new StoreException("The store cannot be read", e);
        }
        return held;
    }

    /** The areas as they were when plans last answered. */
    public synchronized List<Council> areas() {
        List<Council> areas = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select code, name, member from area order by code")) {
            while (row.next()) {
                areas.add(new Council(row.getString(1), row.getString(2), row.getBoolean(3)));
            }
        } catch (SQLException e) {
            throw new StoreException("The store cannot be read", e);
        }
        return areas;
    }

    public synchronized void keepAreas(List<Council> areas) {
        inOneTransaction(() -> {
            try (Statement all = connection.createStatement();
                    PreparedStatement row =
                            connection.prepareStatement("insert into area (code, name, member) values (?, ?, ?)")) {
                all.executeUpdate("delete from area");
                for (Council area : areas) {
                    row.setString(1, area.code());
                    row.setString(2, area.name());
                    row.setBoolean(3, area.member());
                    row.executeUpdate();
                }
            }
            return areas.size();
        });
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("The store cannot be closed", e);
        }
    }

    private int upsert(String feed, List<Entry> entries) throws SQLException {
        int applied = 0;
        try (PreparedStatement row = connection.prepareStatement(APPLY)) {
            for (Entry entry : entries) {
                row.setString(1, feed);
                row.setString(2, entry.type());
                row.setString(3, entry.id());
                row.setString(4, entry.areaCode());
                row.setLong(5, entry.version());
                row.setString(6, entry.document());
                applied += row.executeUpdate();
            }
        }
        return applied;
    }

    private void move(String feed, FeedPage page) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(MOVE)) {
            row.setString(1, feed);
            row.setString(2, page.cursor());
            row.setString(3, page.upToDate() ? page.consistentThrough().toString() : null);
            row.executeUpdate();
        }
    }

    private void delete(String sql, String feed) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(sql)) {
            row.setString(1, feed);
            row.executeUpdate();
        }
    }

    /** What one transaction does. */
    private interface Work {
        int run() throws SQLException;
    }

    private int inOneTransaction(Work work) {
        try {
            try {
                int done = work.run();
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreException("The store cannot be written", e);
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
