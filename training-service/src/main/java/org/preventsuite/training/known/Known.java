package org.preventsuite.training.known;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a resource, from the revision that brought it until the one that superseded it.
 *
 * @param until null while it stands
 */
public record Known<T>(
        Origin of, T facts, Revision since, @Nullable Revision until) {

    public boolean isAt(Instant instant) {
        return !since.recordedAt().isAfter(instant)
                && (until == null || until.recordedAt().isAfter(instant));
    }
}
