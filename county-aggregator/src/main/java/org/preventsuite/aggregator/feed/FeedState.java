package org.preventsuite.aggregator.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a feed has been read.
 *
 * @param cursor where to read on; absent before the first page
 * @param consistentThrough what was committed before this instant is in the store; absent until the first reading
 *     reached the end
 */
public record FeedState(@Nullable String cursor, @Nullable Instant consistentThrough) {
    public static final FeedState NOTHING_READ = new FeedState(null, null);
}
