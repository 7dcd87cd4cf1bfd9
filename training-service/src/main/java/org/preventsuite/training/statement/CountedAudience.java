package org.preventsuite.training.statement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.preventsuite.training.audience.Audience;

/** One line of a statement: an audience, with its kind at hand, and how many of it. */
@Embeddable
class CountedAudience {
    @ManyToOne(optional = false)
    @JoinColumn(name = "audience_id")
    private Audience audience;

    private int count;

    protected CountedAudience() {} // JPA

    CountedAudience(Audience audience, int count) {
        this.audience = audience;
        this.count = count;
    }

    boolean isStaff() {
        return audience.kind().isStaff();
    }

    int count() {
        return count;
    }

    AttendanceLine line() {
        return new AttendanceLine(audience.id(), count);
    }
}
