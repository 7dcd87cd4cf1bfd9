package org.preventsuite.plans.action;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That an action was rated on a scale. */
@Entity
@Immutable
@Table(name = "rating_entry")
class RatingEntry extends JournalEntry {
    private String scale;
    private String value;
    private @Nullable String reason;

    protected RatingEntry() {} // JPA

    RatingEntry(UUID actionId, NewRatingEntry wanted, Clock clock) {
        super(actionId, wanted, clock);
        scale = wanted.scale();
        value = wanted.value();
        reason = wanted.reason();
    }

    String scale() {
        return scale;
    }

    String value() {
        return value;
    }

    @Nullable String reason() {
        return reason;
    }

    @Override
    void mark(Action action, Clock clock) {
        action.rate(new ActionDocument.Rating(scale, value, statedOn()), clock);
    }

    @Override
    String verb() {
        return "rated";
    }
}
