package org.preventsuite.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preventsuite.kit.record.TimeOrderedId;

/**
 * Whatever is written by transactions that end in any order, whatever areas are won and lost in between, wherever the
 * service is restarted and old tombstones end: a reader holds in the end what its areas of that day hold.
 */
class FeedPropertyTest {
    private static final int STEPS = 250;
    private static final List<String> AREAS = List.of("01", "02", "03", "04", "05");
    private static final Clock CLOCK = Clock.system(ZoneOffset.UTC);

    private static Log log;

    @BeforeAll
    static void begin() {
        log = new Log();
    }

    @AfterAll
    static void end() throws IOException {
        log.close();
    }

    /** A resource as the last committed transaction left it. */
    private record Thing(String area, long version, boolean there) {}

    /** A transaction that is still open, and what it has written. */
    private record Open(Connection connection, Map<UUID, Thing> written) {}

    /** One run of random steps. */
    private static final class World {
        private final Random random;
        private final String prefix;
        private final Map<UUID, Thing> committed = new HashMap<>();
        private final Map<UUID, Integer> firstCommitted = new HashMap<>();
        private final List<Open> open = new ArrayList<>();
        private final Map<String, Integer> lastReadable = new HashMap<>();
        private final Follower follower = new Follower();
        private ChangeReader reader = log.reader();
        private Set<String> scope = new TreeSet<>();
        private int step;

        World(int seed) {
            random = new Random(seed);
            prefix = "W%06d".formatted(seed);
        }

        void take() throws SQLException {
            step++;
            int choice = random.nextInt(100);
            if (choice < 40) {
                write();
            } else if (choice < 58) {
                finish();
            } else if (choice < 88) {
                read();
            } else if (choice < 95) {
                changeScope();
            } else if (choice < 98) {
                reader = log.reader();
            } else {
                purge();
            }
        }

        private void write() throws SQLException {
            if (open.isEmpty() || (open.size() < 4 && random.nextInt(3) == 0)) {
                open.add(new Open(log.transaction(), new HashMap<>()));
            }
            Open into = open.get(random.nextInt(open.size()));
            Set<UUID> locked = new HashSet<>();
            open.forEach(one -> locked.addAll(one.written().keySet()));
            List<UUID> free = committed.entrySet().stream()
                    .filter(entry -> entry.getValue().there())
                    .map(Map.Entry::getKey)
                    .filter(id -> !locked.contains(id))
                    .sorted()
                    .toList();
            boolean fresh = free.isEmpty() || random.nextInt(3) == 0;
            UUID id = fresh ? TimeOrderedId.next(CLOCK) : free.get(random.nextInt(free.size()));
            Thing before = committed.get(id);
            String area = before == null ? prefix + AREAS.get(random.nextInt(AREAS.size())) : before.area();
            long version = before == null ? 1 : before.version() + 1;
            boolean there = before == null || random.nextInt(4) > 0;
            Log.write(into.connection(), area, id, version, there ? "{\"version\": " + version + "}" : null);
            into.written().put(id, new Thing(area, version, there));
        }

        private void finish() throws SQLException {
            if (!open.isEmpty()) {
                finish(open.remove(random.nextInt(open.size())), random.nextInt(4) > 0);
            }
        }

        private void finish(Open one, boolean commit) throws SQLException {
            if (commit) {
                one.connection().commit();
                committed.putAll(one.written());
                one.written().keySet().forEach(id -> firstCommitted.putIfAbsent(id, step));
            } else {
                one.connection().rollback();
            }
            one.connection().close();
        }

        private void read() {
            scope.forEach(area -> lastReadable.put(area, step));
            ChangeReader.Read page = follower.read(reader, scope, 1 + random.nextInt(7));
            for (ChangePage.Change change : page.items()) {
                if ("out-of-scope".equals(change.reason())) {
                    assertThat(scope).doesNotContain(change.areaCode());
                    assertThat(firstCommitted.getOrDefault(change.resourceId(), step))
                            .as("what was made after the area was lost stays unknown")
                            .isLessThanOrEqualTo(lastReadable.getOrDefault(change.areaCode(), 0));
                } else {
                    assertThat(scope).contains(change.areaCode());
                }
            }
        }

        private void changeScope() {
            Set<String> next = new TreeSet<>();
            AREAS.stream().filter(area -> random.nextBoolean()).forEach(area -> next.add(prefix + area));
            scope = next;
        }

        private static void purge() throws SQLException {
            try (Connection connection = log.connection();
                    Statement sql = connection.createStatement()) {
                sql.execute(TombstonePurge.PURGE.replace("?1", "now()"));
            }
        }

        void end() throws SQLException {
            for (Open one : open) {
                finish(one, true);
            }
            follower.readOn(reader, scope, 3);
            Map<UUID, Long> expected = new HashMap<>();
            committed.forEach((id, thing) -> {
                if (thing.there() && scope.contains(thing.area())) {
                    expected.put(id, thing.version());
                }
            });
            assertThat(follower.there()).isEqualTo(expected);
            assertThat(follower.through()).isAfter(CLOCK.instant().minus(Duration.ofMinutes(1)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_reader_holds_in_the_end_what_its_areas_hold(int seed) throws SQLException {
        World world = new World(seed);
        for (int i = 0; i < STEPS; i++) {
            world.take();
        }
        world.end();
    }
}
