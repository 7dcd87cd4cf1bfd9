package org.preventsuite.kit.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The store as one snapshot sees it.
 *
 * @param epoch its identity; another after a restore
 * @param cursorKey what its cursors are signed with
 * @param now a moment before the snapshot
 * @param oldest the oldest transaction that was still open; all below it have ended
 * @param next the first transaction that had not ended when the newest had
 * @param purged the newest transaction of whose tombstones one has been purged
 * @param restored whether it has come here by a restore since it got its epoch
 */
record Store(String epoch, String cursorKey, Instant now, long oldest, long next, long purged, boolean restored) {
    private static final String READ = """
        select epoch, cursor_key, now(),
               pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
               pg_snapshot_xmax(pg_current_snapshot())::text::bigint,
               purged_transaction::text::bigint,
               home <> store_home()
        from store\
        """;

    /**
     * What was read before the restore may be no more, so no cursor of then goes on. The numbers of transactions are those of
     * the server that the store was on: its entries keep their order and stand before every transaction of this one.
     */
    private static final String RENEW = """
        with renewed as (
            update store set epoch = gen_random_uuid(), home = store_home(), purged_transaction = '0'
            where home <> store_home()
            returning epoch
        )
        update change_entry set transaction_id = '3', first_transaction = '3' where exists (select from renewed)\
        """;

    static Store read(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the store has no epoch");
            }
            return new Store(
                    row.getString(1),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getBoolean(7));
        }
    }

    /** Gives a restored store an epoch of its own; of several who try, the first does. */
    static void renew(Connection connection) throws SQLException {
        try (PreparedStatement renewal = connection.prepareStatement(RENEW)) {
            renewal.executeUpdate();
        }
    }

    /** Whether no transaction was open. */
    boolean quiet() {
        return oldest == next;
    }
}
