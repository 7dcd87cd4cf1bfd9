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

    public String epoch() {
        return reader.store().epoch().toString();
    }

    /** The instant of the database: what was committed before it is in the feed or about to be. */
    public Instant readableThrough() {
        return reader.store().now();
    }
}
