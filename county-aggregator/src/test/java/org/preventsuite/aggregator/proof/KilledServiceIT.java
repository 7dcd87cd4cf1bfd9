package org.preventsuite.aggregator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A council writes and imports, its services are killed and started again, and it has what it was told it has. */
class KilledServiceIT {
    /** Of actions: each is made and changed, and some are taken away. */
    private static final int WRITES = 150;

    private static final Map<String, Map<String, String>> LISTS = Map.of(
            "plans", Map.of("plan", "/v1/plans", "action", "/v1/actions"),
            "training", Map.of("course", "/v1/courses", "audience", "/v1/audiences", "session", "/v1/sessions"));

    @RegisterExtension
    static final PackagedSuite SUITE =
            new PackagedSuite(Path.of("target", "killed-services"), List.copyOf(LISTS.keySet()));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.preventsuite.aggregator.proof.Seeds#all")
    void after_a_kill_every_acknowledged_write_is_there_once_and_no_import_by_half(long seed) throws Exception {
        String area = "W%08d".formatted(seed);
        AtomicInteger written = new AtomicInteger();
        AtomicBoolean back = new AtomicBoolean();
        List<Officer> officers = officers(area, written, () -> back.get() && written.get() >= WRITES);
        Map<String, Follower> before = followers(area);
        ExecutorService threads = Executors.newFixedThreadPool(officers.size());
        try {
            List<Future<Officer>> running = new ArrayList<>();
            officers.forEach(officer -> running.add(threads.submit(officer)));
            Random random = new Random(seed);
            int enough = 10 + random.nextInt(WRITES / 2);
            while (written.get() < enough && running.stream().noneMatch(Future::isDone)) {
                Thread.sleep(1);
            }
            for (Follower follower : before.values()) {
                follower.readOn();
            }
            Thread.sleep(random.nextInt(300));
            SUITE.get().kill();
            SUITE.get().startAgain();
            back.set(true);
            for (Future<Officer> one : running) {
                one.get().verify();
            }
        } finally {
            threads.shutdownNow();
        }
        Map<String, Follower> afterwards = followers(area);
        for (Map.Entry<String, Map<String, String>> service : LISTS.entrySet()) {
            Map<String, JsonNode> listed = listed(service.getKey(), service.getValue(), area);
            assertThat(told(afterwards, service.getKey())).isEqualTo(listed);
            assertThat(told(before, service.getKey())).isEqualTo(listed);
        }
    }

    private static List<Officer> officers(String area, AtomicInteger written, BooleanSupplier done) {
        return List.of(
                new Officer.Writer(SUITE.get(), area, done, written),
                new Officer.Writer(SUITE.get(), area, done, written),
                new Officer.Writer(SUITE.get(), area, done, written),
                new Officer.PlanImporter(SUITE.get(), area, done, false),
                new Officer.PlanImporter(SUITE.get(), area, done, true),
                new Officer.AttendanceImporter(SUITE.get(), area, done));
    }

    private static Map<String, Follower> followers(String area) {
        Map<String, Follower> followers = new HashMap<>();
        LISTS.keySet()
                .forEach(service -> followers.put(
                        service, new Follower(service, new Client("reader", SUITE.get(), List.of(area)))));
        return followers;
    }

    private static Map<String, JsonNode> told(Map<String, Follower> followers, String service)
            throws InterruptedException {
        return Objects.requireNonNull(followers.get(service)).catchUp();
    }

    /** What the lists say, in the form the feed has it. */
    private static Map<String, JsonNode> listed(String service, Map<String, String> lists, String area)
            throws InterruptedException {
        Client reader = new Client("reader", SUITE.get(), List.of(area));
        Map<String, JsonNode> rows = new HashMap<>();
        for (Map.Entry<String, String> list : lists.entrySet()) {
            for (JsonNode item : reader.all(service, list.getValue(), "limit=500")) {
                rows.put(list.getKey() + " " + item.path("id").asText(), Follower.asInTheFeed(list.getKey(), item));
            }
        }
        return rows;
    }
}
