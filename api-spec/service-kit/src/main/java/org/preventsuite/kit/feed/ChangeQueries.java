package org.preventsuite.kit.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** What the feed asks of the change log, each answered by a range of one index and costing what its answer holds. */
final class ChangeQueries {
    private static final String SELECT = """
        select e.kind, e.reason, e.resource_type, e.resource_id, e.area_code, e.changed_at, e.version, e.document,
               e.transaction_id::text::bigint as at_transaction, e.sequence
        from\
        """;

    /** Only below the oldest open transaction: a row that commits late can never appear behind a reader. */
    private static final String BEHIND = """
        (transaction_id, sequence) > (?::text::xid8, ?)
        and transaction_id < pg_snapshot_xmin(pg_current_snapshot())\
        """;

    private static final String IN_ORDER = " order by e.transaction_id, e.sequence limit ?";

    /** The areas' own indexes are merged up to this number of areas; more are picked out of the order of all. */
    private static final int MOST_MERGED = 32;

    private static final String OF_ONE = "(select * from change_entry where area_code = ? and " + BEHIND
            + " order by transaction_id, sequence limit ?)";

    private static final String OF_MANY =
            SELECT + " change_entry e where e.area_code = any (?) and " + BEHIND + IN_ORDER;

    private static final String WALK =
            SELECT + " change_entry e where area_code = ? and (resource_id, resource_type) > (?, ?) and ";

    private static final String IN_PLACE = " order by resource_id, resource_type limit ?";

    /** What was changed since comes behind the position. */
    private static final String GAINED = WALK + "(transaction_id, sequence) <= (?::text::xid8, ?)" + IN_PLACE;

    /** What the reader can have had: made at or before its position, and not known to be gone. */
    private static final String LOST = WALK + """
        first_transaction <= ?::text::xid8
        and (kind = 'upsert' or (transaction_id, sequence) > (?::text::xid8, ?))\
        """ + IN_PLACE;

    private final Connection connection;

    ChangeQueries(Connection connection) {
        this.connection = connection;
    }

    /** An entry and its position. */
    record Entry(ChangePage.Change change, long transaction, long sequence) {}

    /** The changes of these areas behind the position, in their order. */
    List<Entry> behind(FeedCursor position, Collection<String> areas, int limit) throws SQLException {
        if (areas.isEmpty()) {
            return List.of();
        }
        boolean merged = areas.size() <= MOST_MERGED;
        String sql = merged
                ? SELECT + " (" + String.join(" union all ", Collections.nCopies(areas.size(), OF_ONE)) + ") e"
                        + IN_ORDER
                : OF_MANY;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            int i = 1;
            if (merged) {
                for (String area : areas) {
                    query.setString(i++, area);
                    i = bind(query, i, position);
                    query.setInt(i++, limit);
                }
            } else {
                query.setArray(i++, connection.createArrayOf("varchar", areas.toArray()));
                i = bind(query, i, position);
            }
            query.setInt(i, limit);
            return entries(query);
        }
    }

    /** The resources of an area that a reader at the position has yet to get, behind a place among them. */
    List<Entry> gained(FeedCursor position, FeedCursor.Place place, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(GAINED)) {
            int i = bind(query, place);
            i = bind(query, i, position);
            query.setInt(i, limit);
            return entries(query);
        }
    }

    /** The resources of an area that a reader at the position may have, behind a place among them. */
    List<Entry> lost(FeedCursor position, FeedCursor.Place place, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LOST)) {
            int i = bind(query, place);
            query.setString(i++, Long.toString(position.transaction()));
            i = bind(query, i, position);
            query.setInt(i, limit);
            return entries(query);
        }
    }

    private static int bind(PreparedStatement query, FeedCursor.Place place) throws SQLException {
        query.setString(1, place.areaCode());
        query.setObject(2, place.id());
        query.setString(3, place.type());
        return 4;
    }

    private static int bind(PreparedStatement query, int first, FeedCursor position) throws SQLException {
        query.setString(first, Long.toString(position.transaction()));
        query.setLong(first + 1, position.sequence());
        return first + 2;
    }

    private static List<Entry> entries(PreparedStatement query) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                ChangePage.Change change = new ChangePage.Change(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getLong(7),
                        row.getString(8));
                entries.add(new Entry(change, row.getLong(9), row.getLong(10)));
            }
        }
        return entries;
    }
}
