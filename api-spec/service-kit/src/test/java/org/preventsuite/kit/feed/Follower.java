package org.preventsuite.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.ProblemException;

/** A reader that follows the feed by the contract's rule alone: apply each entry unless what you hold is newer. */
final class Follower {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<UUID, ChangePage.Change> held = new HashMap<>();
    private @Nullable String cursor;
    private Instant through = Instant.EPOCH;
    int begunAgain;

    /** Reads one page. */
    ChangeReader.Read read(ChangeReader reader, Set<String> areas, int limit) {
        Caller caller = new Caller("follower", areas, areas);
        ChangeReader.Read page;
        try {
            page = reader.read(caller, cursor, limit);
        } catch (ProblemException e) {
            assertThat(e.type()).isEqualTo(CommonProblem.CURSOR_EXPIRED);
            held.clear();
            begunAgain++;
            page = reader.read(caller, null, limit);
        }
        for (ChangePage.Change change : page.items()) {
            ChangePage.Change before = held.get(change.resourceId());
            if (before == null || before.version() <= change.version()) {
                held.put(change.resourceId(), change);
            }
        }
        assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
        cursor = page.next();
        through = page.through();
        return page;
    }

    /** Reads until nothing newer is there. */
    void readOn(ChangeReader reader, Set<String> areas, int limit) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!read(reader, areas, limit).upToDate()) {
            assertThat(Instant.now()).as("the feed comes to its end").isBefore(end);
        }
    }

    Instant through() {
        return through;
    }

    /** What it takes for there now: versions by resource. */
    Map<UUID, Long> there() {
        Map<UUID, Long> there = new HashMap<>();
        held.forEach((id, change) -> {
            if (change.kind().equals("upsert")) {
                there.put(id, change.version());
            }
        });
        return there;
    }
}
