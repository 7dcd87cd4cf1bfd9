package org.preventsuite.plans.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Contract schema: NewProgressEntry. */
record NewProgressEntry(String text, String byPost, LocalDate statedOn) implements NewEntry<ProgressEntry> {
    @Override
    public ProgressEntry entry(UUID actionId, Clock clock) {
        return new ProgressEntry(actionId, this, clock);
    }
}
