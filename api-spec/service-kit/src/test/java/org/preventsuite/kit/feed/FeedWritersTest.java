package org.preventsuite.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.record.TimeOrderedId;

/** Sixty-four writers that take their time before they commit, readers beside them, and a service that starts again. */
class FeedWritersTest {
    private static final int WRITERS = 64;
    private static final int EACH = 25;
    private static final Set<String> AREAS =
            IntStream.range(0, 8).mapToObj(n -> "W1000000" + n).collect(Collectors.toSet());

    private static final Clock CLOCK = Clock.systemUTC();

    private final Map<UUID, Long> written = new ConcurrentHashMap<>();

    private Void write(Log log, int seed) throws SQLException, InterruptedException {
        Random random = new Random(seed);
        List<UUID> own = new ArrayList<>();
        String area = AREAS.stream().sorted().toList().get(seed % AREAS.size());
        for (int i = 0; i < EACH; i++) {
            try (Connection connection = log.transaction()) {
                UUID id = own.isEmpty() || random.nextBoolean()
                        ? TimeOrderedId.next(CLOCK)
                        : own.get(random.nextInt(own.size()));
                long version = written.getOrDefault(id, 0L) + 1;
                Log.write(connection, area, id, version, "{}");
                Thread.sleep(random.nextInt(20));
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    written.put(id, version);
                    own.add(id);
                }
            }
        }
        return null;
    }

    /** Reads until the writers have ended, and then to the end; the service starts again now and then. */
    private static Follower read(Log log, int limit, List<Future<Void>> writers) {
        Follower follower = new Follower();
        ChangeReader reader = log.reader();
        for (int page = 1; !writers.stream().allMatch(Future::isDone); page++) {
            if (page % 5 == 0) {
                reader = log.reader();
            }
            List<ChangePage.Change> items = follower.read(reader, AREAS, limit).items();
            assertThat(items.stream().map(ChangePage.Change::resourceId)).doesNotHaveDuplicates();
        }
        follower.readOn(reader, AREAS, limit);
        return follower;
    }

    @Test
    void nothing_is_lost_and_cursors_outlive_the_service()
            throws IOException, InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 3);
        try (Log log = new Log()) {
            List<Future<Void>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int seed = i;
                writers.add(pool.submit(() -> write(log, seed)));
            }
            List<Future<Follower>> readers = IntStream.of(1, 7, 500)
                    .mapToObj(limit -> pool.submit(() -> read(log, limit, writers)))
                    .toList();
            for (Future<Void> writer : writers) {
                writer.get();
            }
            for (Future<Follower> reader : readers) {
                assertThat(reader.get().there()).isEqualTo(written);
                assertThat(reader.get().begunAgain).isZero();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void positions_only_grow() throws IOException, SQLException {
        try (Log log = new Log();
                Connection connection = log.connection()) {
            UUID changed = TimeOrderedId.next(CLOCK);
            Log.write(connection, "W10000000", changed, 1, "{}");
            Follower follower = new Follower();
            follower.readOn(log.reader(), AREAS, 10);
            for (int i = 0; i < 20; i++) {
                Log.write(connection, "W1000000" + i % 8, TimeOrderedId.next(CLOCK), 1, "{\"n\": " + i + "}");
            }
            Log.write(connection, "W10000000", changed, 2, "{\"n\": 20}");
            List<String> order = new ArrayList<>();
            for (int page = 0; page < 6; page++) {
                follower.read(log.reader(), AREAS, 4).items().forEach(item -> order.add(item.resource()));
            }
            assertThat(order)
                    .hasSize(21)
                    .isSortedAccordingTo(Comparator.comparingInt(n -> Integer.parseInt(n.replaceAll("[^0-9]", ""))));
        }
    }
}
