package org.preventsuite.aggregator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preventsuite.aggregator.StubSuite.Answer;

/** The real command in a process of its own, ended without warning. */
class KilledBetweenPagesTest {
    private final StubSuite suite = new StubSuite();
    private final Path folder;

    KilledBetweenPagesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void a_kill_between_two_pages_loses_and_doubles_nothing() throws Exception {
        Path store = folder.resolve("county.db");
        suite.onFeed("plans", "plans-1", Answer.never(), Answer.page("plans-2"));
        Process killed = Run.process(suite.environment(store), folder.resolve("out"));
        try {
            await(() -> suite.cursors("plans").contains("plans-1"));
        } finally {
            killed.destroyForcibly();
            assertThat(killed.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }

        Run run = Run.of(suite.environment(store), "--json");

        assertThat(run.code()).isEqualTo(ExitCode.COMPLETE);
        assertThat(suite.cursors("plans")).containsExactly("from nothing", "plans-1", "plans-1");
        assertThat(run.feed("plans").path("read").asInt()).as("the rest only").isEqualTo(6);
        assertThat(run.feed("plans").path("newer").asInt()).isEqualTo(6);
        assertThat(run.district("E06000004").path("plans").path("actions").asInt())
                .isEqualTo(2);
        assertThat(run.district("E07000199").path("plans").path("actions").asInt())
                .isEqualTo(3);
    }

    /** Something that happens sooner or later. */
    interface Event {
        boolean happened();
    }

    static void await(Event event) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!event.happened()) {
            assertThat(System.nanoTime()).as("it did not happen in time").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
