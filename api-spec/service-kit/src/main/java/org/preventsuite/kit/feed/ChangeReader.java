package org.preventsuite.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.feed.ChangeQueries.Entry;
import org.preventsuite.kit.feed.FeedCursor.Place;

/**
 * Reads the feed for one client. A page is one snapshot of the store: first what the reader has to catch up on because its
 * areas are not those of its cursor, from the start all of them, then the changes behind its position in their order
 * (contract, Feed).
 */
@ApplicationScoped
class ChangeReader {
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private final DataSource dataSource;
    private final FeedScopes scopes;
    private final AtomicReference<@Nullable Watermark> watermark = new AtomicReference<>();

    ChangeReader(DataSource dataSource, FeedScopes scopes) {
        this.dataSource = dataSource;
        this.scopes = scopes;
    }

    /** What was read and where to go on. */
    record Read(List<ChangePage.Change> items, String next, Instant through, boolean upToDate) {}

    /** What every reading asks of a snapshot. */
    private interface Question<T> {
        T ask(Connection connection, Store store) throws SQLException;
    }

    Read read(Caller caller, @Nullable String token, int limit) {
        try {
            FeedScope scope = scopes.keep(caller.readable());
            return inSnapshot((connection, store) -> {
                FeedCursor from = token == null
                        ? FeedCursor.start(store, scope)
                        : FeedCursor.parse(token, store, caller.client()).in(scope);
                return read(connection, store, from, scope, limit, caller.client());
            });
        } catch (SQLException e) {
            throw new StoreUnreachable(e);
        }
    }

    FeedState.Progress progress() {
        try {
            return inSnapshot((connection, store) -> {
                Watermark known = watermark.updateAndGet(
                        before -> (before == null ? Watermark.nothingRead(store) : before).read(store.oldest(), store));
                return new FeedState.Progress(store.epoch(), known.through(), store.quiet());
            });
        } catch (SQLException e) {
            throw new StoreUnreachable(e);
        }
    }

    private <T> T inSnapshot(Question<T> question) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Store store = begin(connection);
                if (store.restored()) {
                    connection.rollback();
                    Store.renew(connection);
                    connection.commit();
                    store = begin(connection);
                }
                return question.ask(connection, store);
            } finally {
                connection.rollback();
            }
        }
    }

    private static Store begin(Connection connection) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement(SNAPSHOT)) {
            begin.execute();
            return Store.read(connection);
        }
    }

    private Read read(Connection connection, Store store, FeedCursor from, FeedScope scope, int limit, String client)
            throws SQLException {
        ChangeQueries queries = new ChangeQueries(connection);
        List<ChangePage.Change> items = new ArrayList<>();
        FeedCursor at = from;
        Place place = at.place();
        if (place != null) {
            at = catchUp(queries, scopes.areas(connection, at.scopes()), at, place, store, limit, items);
        }
        if (items.size() == limit) {
            Instant through = at.place() == null ? at.watermark().through() : Instant.EPOCH;
            return new Read(items, at.token(store, client), through, false);
        }
        int left = limit - items.size();
        List<Entry> found = queries.behind(at, new TreeSet<>(scope.areas()), left);
        found.forEach(entry -> items.add(entry.change()));
        boolean more = found.size() == left;
        if (more) {
            Entry last = found.get(left - 1);
            at = at.readTo(last.transaction(), last.sequence(), at.watermark().read(last.transaction(), store));
        } else {
            // Nothing below the oldest open transaction is left: the next reading begins behind all of it.
            at = at.readTo(store.oldest() - 1, Long.MAX_VALUE, at.watermark().read(store.oldest(), store));
        }
        return new Read(items, at.token(store, client), at.watermark().through(), !more && store.quiet());
    }

    /**
     * Walks the areas in which what the reader has differs from what it should have.
     *
     * @param scopes the areas that it was read for in turn, today's the last; of those before, it has what all had for sure,
     *     and can have what any had
     */
    private static FeedCursor catchUp(
            ChangeQueries queries,
            List<Set<String>> scopes,
            FeedCursor at,
            Place place,
            Store store,
            int limit,
            List<ChangePage.Change> items)
            throws SQLException {
        Set<String> today = scopes.get(scopes.size() - 1);
        Set<String> sure = new HashSet<>(scopes.get(0));
        Set<String> lost = new HashSet<>();
        for (Set<String> before : scopes.subList(0, scopes.size() - 1)) {
            sure.retainAll(before);
            lost.addAll(before);
        }
        lost.removeAll(today);
        TreeSet<String> differing = new TreeSet<>(today);
        differing.removeAll(sure);
        differing.addAll(lost);
        for (String area : differing.tailSet(place.areaCode())) {
            Place from = area.equals(place.areaCode()) ? place : Place.before(area);
            int left = limit - items.size();
            boolean gone = lost.contains(area);
            List<Entry> found = gone ? queries.lost(at, from, left) : queries.gained(at, from, left);
            found.forEach(entry -> items.add(gone ? entry.change().outOfScope(store.now()) : entry.change()));
            if (found.size() == left) {
                ChangePage.Change last = found.get(left - 1).change();
                return at.caughtUpTo(new Place(area, last.resourceId(), last.resourceType()));
            }
        }
        return at.caughtUp();
    }

    /** The database did not answer. */
    static final class StoreUnreachable extends RuntimeException {
        StoreUnreachable(SQLException cause) {
            super("the change feed cannot be read", cause);
        }
    }
}
