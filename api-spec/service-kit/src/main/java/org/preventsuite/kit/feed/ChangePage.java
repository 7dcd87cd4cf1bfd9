package org.preventsuite.kit.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.feed.ChangeLog.Gone;

/**
 * Contract schema: ChangePage.
 *
 * @param consistentThrough every change that was committed before this instant has been given out by now; the epoch while a
 *     reader catches up
 * @param upToDate false when there is more to read, or a transaction is still open that will add to the feed
 */
record ChangePage(List<Change> items, Instant consistentThrough, boolean upToDate, Next links) {
    /** The feed has no last page. */
    record Next(String next) {}

    /** Contract schema: Change. */
    record Change(
            String kind,
            @Nullable String reason,
            String resourceType,
            UUID resourceId,
            String areaCode,
            Instant changedAt,
            long version,
            @JsonRawValue @Nullable String resource) {

        /** The same as the reader sees it, of type and document. */
        Change shown(BinaryOperator<String> form) {
            return resource == null
                    ? this
                    : new Change(
                            kind,
                            reason,
                            resourceType,
                            resourceId,
                            areaCode,
                            changedAt,
                            version,
                            form.apply(resourceType, resource));
        }

        /** The same resource for a reader that may not read it any more: nothing of it but that it is to be dropped. */
        Change outOfScope(Instant now) {
            return new Change(
                    "tombstone", Gone.OUT_OF_SCOPE.wire(), resourceType, resourceId, areaCode, now, version, null);
        }
    }
}
