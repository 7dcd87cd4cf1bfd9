package org.preventsuite.aggregator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preventsuite.aggregator.store.CountyStore;
import org.preventsuite.aggregator.store.Kind;

/**
 * Staffordshire's eight districts write at the same time, services and aggregator are killed, and nothing is lost. Another seed:
 * {@code -Dsuite.seed=7}; more of them: {@code -Dsuite.seeds=20}.
 */
class KilledAggregatorIT {
    private static final Path LOGS = Path.of("target", "proof");
    private static final List<String> DISTRICTS = List.of(
            "E07000192", "E07000193", "E07000194", "E07000195", "E07000196", "E07000197", "E07000198", "E07000199");
    private static final int WRITES = 40;

    /** Everything that the districts write, and where its state is to be read. */
    private static final Map<Kind, String> LISTS = Map.of(
            new Kind("plans", "plan"), "/v1/plans",
            new Kind("plans", "action"), "/v1/actions",
            new Kind("plans", "obligation-set"), "/v1/obligation-sets",
            new Kind("plans", "obligation"), "/v1/obligations",
            new Kind("plans", "return"), "/v1/returns",
            new Kind("training", "audience"), "/v1/audiences",
            new Kind("training", "attendance-statement"), "/v1/attendance-statements",
            new Kind("referrals", "referral-route"), "/v1/referral-routes");

    @RegisterExtension
    static final PackagedSuite SUITE = new PackagedSuite(LOGS, Services.NAMES);

    private final Path folder;

    KilledAggregatorIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.preventsuite.aggregator.proof.Seeds#all")
    void after_any_kills_the_store_equals_the_services_state_row_by_row(long seed) throws Exception {
        Random random = new Random(seed);
        String doomed = Services.NAMES.get(random.nextInt(Services.NAMES.size()));
        ExecutorService threads = Executors.newFixedThreadPool(DISTRICTS.size() + 1);
        List<Integer> kills = new ArrayList<>();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (String area : DISTRICTS) {
                running.add(threads.submit(() -> {
                    new District(area, SUITE.get(), seed).write(WRITES);
                    return area;
                }));
            }
            kills.add(readAndKill(random, running));
            running.add(threads.submit(() -> {
                SUITE.get().killAndStartAgain(doomed);
                return doomed;
            }));
            while (running.stream().anyMatch(task -> !task.isDone())) {
                kills.add(readAndKill(random, running));
            }
            for (Future<?> task : running) {
                task.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(kills.stream().distinct())
                .as("kills fell into the reading: %s", kills)
                .hasSizeGreaterThan(1);

        Process last = aggregator("--once");

        assertThat(last.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(last.exitValue()).isZero();
        assertThat(rows()).isEqualTo(state());
        System.out.printf(
                "seed %d: %s killed once, the aggregator %d times, %d rows%n",
                seed, doomed, kills.size(), rows().size());
    }

    /** Follows for a number of pages by chance, then ends without warning, on a slow machine too: how many rows it has. */
    private int readAndKill(Random random, List<Future<?>> running) throws IOException, InterruptedException {
        int pages = random.nextInt(12);
        long written = lastWritten();
        Process aggregator = aggregator("--follow");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (pages > 0 && System.nanoTime() < end && running.stream().anyMatch(task -> !task.isDone())) {
            Thread.sleep(2);
            if (lastWritten() != written) {
                written = lastWritten();
                pages--;
            }
        }
        Thread.sleep(random.nextInt(50));
        assertThat(aggregator.isAlive()).as("it ends only when it is killed").isTrue();
        assertThat(aggregator.destroyForcibly().waitFor()).isNotZero();
        return rows().size();
    }

    private long lastWritten() throws IOException {
        return Files.exists(store()) ? Files.getLastModifiedTime(store()).toMillis() : 0;
    }

    private Path store() {
        return folder.resolve("county.db");
    }

    private Process aggregator(String how) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Path.of("target", "county-aggregator.jar").toString(),
                        how))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        LOGS.resolve("aggregator.log").toFile()));
        Map<String, String> environment = builder.environment();
        environment.put("PLANS_URL", SUITE.get().url("plans"));
        environment.put("TRAINING_URL", SUITE.get().url("training"));
        environment.put("REFERRALS_URL", SUITE.get().url("referrals"));
        environment.put("TOKEN_URL", SUITE.get().issuer().url() + "/token");
        environment.put("CLIENT_ID", "county");
        environment.put("CLIENT_SECRET", "of this test");
        environment.put("STORE", store().toString());
        // Small pages, so that kills fall between them.
        environment.put("PAGE_SIZE", "5");
        return builder.start();
    }

    /** What the store has, by type and id. */
    private Map<String, JsonNode> rows() throws IOException {
        Map<String, JsonNode> rows = new TreeMap<>();
        if (!Files.exists(store())) {
            return rows;
        }
        try (CountyStore store = CountyStore.open(store())) {
            for (Kind kind : store.kinds()) {
                store.each(kind, (areaCode, document) -> {
                    JsonNode row = Client.json(document);
                    rows.put(kind.type() + " " + row.path("id").asText(), row);
                });
            }
        }
        return rows;
    }

    /** What the services say when the county asks them for everything, in the form the feed has it. */
    private Map<String, JsonNode> state() throws IOException, InterruptedException {
        Map<String, JsonNode> state = new HashMap<>();
        Client reader = new Client("county", SUITE.get(), List.of("E10000028"));
        for (Map.Entry<Kind, String> list : LISTS.entrySet()) {
            for (JsonNode item : reader.all(list.getKey().feed(), list.getValue(), "limit=500")) {
                String type = list.getKey().type();
                String id = item.path("id").asText();
                JsonNode whole = type.equals("return") ? reader.one("plans", "/v1/returns/" + id) : item;
                // The feed takes a withdrawn return away, as it does what was deleted.
                if (!whole.path("state").asText().equals("withdrawn")) {
                    state.put(type + " " + id, Follower.asInTheFeed(type, whole));
                }
            }
        }
        return state;
    }
}
