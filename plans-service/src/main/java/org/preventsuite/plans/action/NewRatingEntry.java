package org.preventsuite.plans.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.rating.Scale;

/** Contract schema: NewRatingEntry. */
record NewRatingEntry(String scale, String value, @Nullable String reason, String byPost, LocalDate statedOn)
        implements NewEntry<RatingEntry> {
    @Override
    public RatingEntry entry(UUID actionId, Clock clock) {
        return new RatingEntry(actionId, this, clock);
    }

    @Override
    public void check(LocalDate today) {
        NewEntry.super.check(today);
        if (!Scale.ofWord(scale).has(value)) {
            throw CommonProblem.INVALID_CONTENT.at("/value", "not-on-scale", "The scale has no such value.");
        }
    }
}
