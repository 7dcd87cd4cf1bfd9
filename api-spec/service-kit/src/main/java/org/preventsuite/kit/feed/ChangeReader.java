package org.preventsuite.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads the feed in the order (transaction, sequence), and only below the oldest transaction that is still open: a row
 * that commits late can then never appear behind a reader (contract, Feed).
 */
@ApplicationScoped
public class ChangeReader {
    private static final String PAGE = """
            select kind, reason, resource_type, resource_id, area_code, changed_at, version, document,
                   transaction_id::text::bigint, sequence
            from change_entry
            where (transaction_id, sequence) > (?::text::xid8, ?)
              and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
              and area_code = any (?)
            order by transaction_id, sequence
            limit ?""";

    /** In its own statement before the page: what it calls closed can only have grown when the page is read. */
    private static final String STORE = """
            select epoch, clock_timestamp(),
                   pg_snapshot_xmin(pg_current_snapshot()) = pg_snapshot_xmax(pg_current_snapshot())
            from store""";

    private final DataSource dataSource;

    ChangeReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What was read and where to go on. */
    record Read(List<ChangePage.Change> items, FeedCursor next, Instant through, boolean upToDate) {}

    /** The store's identity, and whether at this moment no transaction was open. */
    record Store(UUID epoch, Instant now, boolean quiet) {}

    Store store() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(STORE);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the store has no epoch");
            }
            return new Store(
                    row.getObject(1, UUID.class),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getBoolean(3));
        } catch (SQLException e) {
            throw new StoreUnreachable(e);
        }
    }

    Read read(FeedCursor from, Store store, Set<String> areas, int limit) {
        List<ChangePage.Change> items = new ArrayList<>();
        FeedCursor next = from;
        Instant last = Instant.EPOCH;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(PAGE)) {
            Array codes = connection.createArrayOf("varchar", areas.toArray());
            query.setString(1, Long.toString(from.transaction()));
            query.setLong(2, from.sequence());
            query.setArray(3, codes);
            query.setInt(4, limit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    last = row.getObject(6, OffsetDateTime.class).toInstant();
                    items.add(new ChangePage.Change(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, UUID.class),
                            row.getString(5),
                            last,
                            row.getLong(7),
                            row.getString(8)));
                    next = new FeedCursor(from.epoch(), row.getLong(9), row.getLong(10));
                }
            }
        } catch (SQLException e) {
            throw new StoreUnreachable(e);
        }
        boolean upToDate = store.quiet() && items.size() < limit;
        return new Read(items, next, upToDate ? store.now() : last, upToDate);
    }

    /** The database did not answer. */
    static final class StoreUnreachable extends RuntimeException {
        StoreUnreachable(SQLException cause) {
            super("the change feed cannot be read", cause);
        }
    }
}
