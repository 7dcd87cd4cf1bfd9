package org.preventsuite.plans.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contract schema: RatingEntry. */
record RatingEntryView(
        UUID id,
        String scale,
        String value,
        @Nullable String reason,
        String byPost,
        LocalDate statedOn,
        Instant createdAt) {
    static RatingEntryView of(RatingEntry entry) {
        return new RatingEntryView(
                entry.id(),
                entry.scale(),
                entry.value(),
                entry.reason(),
                entry.byPost(),
                entry.statedOn(),
                entry.createdAt());
    }
}
