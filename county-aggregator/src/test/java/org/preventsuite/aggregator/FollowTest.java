package org.preventsuite.aggregator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preventsuite.aggregator.StubSuite.Answer;
import org.preventsuite.aggregator.partner.Pause;

class FollowTest {
    @Test
    void a_change_brings_a_new_picture_and_a_refusal_the_end(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicReference<ExitCode> code = new AtomicReference<>();
        Pause brief = time -> Thread.sleep(20);
        try (StubSuite suite = new StubSuite()) {
            Aggregator aggregator = new Aggregator(
                    suite.environment(folder.resolve("county.db")),
                    Run.print(out),
                    Run.print(new ByteArrayOutputStream()),
                    Run.CLOCK,
                    brief);
            Thread watching = new Thread(() -> {
                try {
                    code.set(aggregator.run("--json", "--follow"));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            watching.start();
            try {
                KilledBetweenPagesTest.await(() -> pictures(out).size() == 1);
                suite.onFeed("plans", "plans-3", Answer.page("plans-nothing-new"));
                suite.onFeed("plans", "plans-2", Answer.page("plans-3"));
                KilledBetweenPagesTest.await(() -> pictures(out).size() == 2);
                suite.onFeed("referrals", "referrals-1", Answer.problem(403, "scope-missing"));
                watching.join(20_000);
            } finally {
                watching.interrupt();
            }
        }

        assertThat(code.get()).isEqualTo(ExitCode.REFUSED);
        var plans = Run.json(pictures(out).get(1)).path("feeds").path(0);
        assertThat(plans.path("read").asInt()).as("of all rounds").isGreaterThanOrEqualTo(11);
        assertThat(plans.path("newer").asInt()).isEqualTo(11);
    }

    private static List<String> pictures(ByteArrayOutputStream out) {
        return Run.text(out).lines().toList();
    }
}
