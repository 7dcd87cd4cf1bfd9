package org.preventsuite.aggregator;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.preventsuite.aggregator.feed.Progress;

/** Says how far a reading has come, for each feed every two seconds at most: one that is soon over says nothing. */
final class ProgressLines implements Progress {
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(2);

    private final PrintStream err;
    private final Clock clock;
    private final Instant begun;
    private final Map<String, Instant> said = new ConcurrentHashMap<>();

    ProgressLines(PrintStream err, Clock clock) {
        this.err = err;
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    public void goingOn(String feed, int read) {
        Instant now = clock.instant();
        if (!now.isBefore(said.getOrDefault(feed, begun).plus(AT_MOST_EVERY))) {
            said.put(feed, now);
            err.println(feed + ": " + read + " entries read, more is to come");
        }
    }
}
