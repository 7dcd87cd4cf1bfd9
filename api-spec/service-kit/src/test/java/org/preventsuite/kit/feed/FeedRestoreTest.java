package org.preventsuite.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.ProblemException;

/** A store that was put back from a backup is another one to its readers. */
class FeedRestoreTest {
    private static final String AREA = "W00000001";
    private static final Set<String> AREAS = Set.of(AREA);
    private static final int LIMIT = 2;

    private final Log log = new Log();
    private final Follower follower = new Follower();
    private final UUID kept = UUID.randomUUID();
    private final UUID lost = UUID.randomUUID();

    @AfterEach
    void end() throws IOException {
        log.close();
    }

    @Test
    void a_reader_begins_again_and_has_what_was_put_back_and_what_came_after() throws SQLException {
        write(log.dataSource(), kept, 1);
        DataSource restored = log.restored("put_back");
        write(log.dataSource(), kept, 2);
        write(log.dataSource(), lost, 1);
        follower.readOn(log.reader(), AREAS, LIMIT);
        assertThat(follower.there()).isEqualTo(Map.of(kept, 2L, lost, 1L));

        UUID after = UUID.randomUUID();
        write(restored, after, 1);
        ChangeReader reader = Log.reader(restored);
        follower.readOn(reader, AREAS, LIMIT);
        assertThat(follower.begunAgain).isOne();
        assertThat(follower.there()).isEqualTo(Map.of(kept, 1L, after, 1L));

        write(restored, kept, 2);
        follower.readOn(reader, AREAS, LIMIT);
        assertThat(follower.begunAgain).as("once").isOne();
        assertThat(follower.there()).isEqualTo(Map.of(kept, 2L, after, 1L));
    }

    @Test
    void on_a_server_that_counts_fewer_transactions_nothing_is_hidden() throws SQLException {
        write(log.dataSource(), kept, 1);
        write(log.dataSource(), lost, 1);
        DataSource restored = log.restored("put_back_elsewhere");
        execute(restored, """
            update change_entry set transaction_id = '900000000', first_transaction = '900000000';
            update store set purged_transaction = '900000000'\
            """);
        follower.readOn(Log.reader(restored), AREAS, LIMIT);
        assertThat(follower.there()).isEqualTo(Map.of(kept, 1L, lost, 1L));
        write(restored, kept, 2);
        follower.readOn(Log.reader(restored), AREAS, LIMIT);
        assertThat(follower.there()).isEqualTo(Map.of(kept, 2L, lost, 1L));
        assertThat(follower.begunAgain).isZero();
    }

    @Test
    void a_cursor_of_transactions_that_are_still_to_come_has_expired() throws SQLException {
        try (Connection connection = log.transaction()) {
            Store store = Store.read(connection);
            FeedCursor ahead = new FeedCursor(store.next(), 0, Watermark.nothingRead(store), List.of("digest"), null);
            String token = ahead.token(store, "follower");
            assertThatThrownBy(() -> FeedCursor.parse(token, store, "follower"))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.type())
                            .isEqualTo(CommonProblem.CURSOR_EXPIRED));
        }
    }

    private static void write(DataSource store, UUID id, long version) throws SQLException {
        try (Connection connection = store.getConnection()) {
            Log.write(connection, AREA, id, version, "{}");
        }
    }

    private static void execute(DataSource store, String sql) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
