package org.preventsuite.plans.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Contract schema: ProgressEntry. */
record ProgressEntryView(UUID id, String text, String byPost, LocalDate statedOn, Instant createdAt) {
    static ProgressEntryView of(ProgressEntry entry) {
        return new ProgressEntryView(entry.id(), entry.text(), entry.byPost(), entry.statedOn(), entry.createdAt());
    }
}
