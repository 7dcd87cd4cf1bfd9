package org.preventsuite.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** How far the feed has come, for the service's description of itself. */
@ApplicationScoped
public class FeedState {
    private final ChangeReader reader;

    FeedState(ChangeReader reader) {
        this.reader = reader;
    }

    /**
     * How far it is.
     *
     * @param consistentThrough every change committed before this instant can be read
     * @param upToDate whether at this moment no change was being made
     */
    public record Progress(String epoch, Instant consistentThrough, boolean upToDate) {}

    public Progress progress() {
        return reader.progress();
    }
}
