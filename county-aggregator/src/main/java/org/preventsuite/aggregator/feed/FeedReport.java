package org.preventsuite.aggregator.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one feed.
 *
 * @param read entries received
 * @param applied of those, the ones that were newer than what the store had
 * @param beganAgain whether the feed's part was emptied and read from nothing
 * @param consistentThrough how complete the store's part is, this time or an earlier one; absent when it never was
 * @param reason why it was not reached or refused
 */
public record FeedReport(
        String name,
        Outcome outcome,
        int read,
        int applied,
        boolean beganAgain,
        @Nullable Instant consistentThrough,
        @Nullable String reason) {

    /** How the reading ended. */
    public enum Outcome {
        UP_TO_DATE,
        BEHIND,
        NOT_REACHED,
        REFUSED
    }

    /** Whether the store's part was complete at some instant: only then does an empty place mean that nothing is there. */
    public boolean known() {
        return consistentThrough != null;
    }

    /** The same outcome, with what an earlier report of this feed had counted already. */
    public FeedReport after(FeedReport earlier) {
        return new FeedReport(
                name,
                outcome,
                earlier.read + read,
                earlier.applied + applied,
                earlier.beganAgain || beganAgain,
                consistentThrough,
                reason);
    }
}
