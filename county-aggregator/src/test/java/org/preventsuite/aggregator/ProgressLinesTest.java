package org.preventsuite.aggregator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void a_long_reading_says_how_far_it_is_and_not_for_every_page() {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        ProgressLines progress = new ProgressLines(Run.print(err), clock);

        progress.goingOn("plans", 500);
        now = now.plus(Duration.ofSeconds(2));
        progress.goingOn("plans", 1000);
        progress.goingOn("plans", 1500);
        progress.goingOn("training", 500);

        assertThat(Run.text(err).lines())
                .containsExactly(
                        "plans: 1000 entries read, more is to come", "training: 500 entries read, more is to come");
    }
}
