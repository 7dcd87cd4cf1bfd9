package org.preventsuite.plans.action;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was done towards an action by a day. */
@Entity
@Immutable
@Table(name = "progress_entry")
class ProgressEntry extends JournalEntry {
    private String text;

    protected ProgressEntry() {} // JPA

    ProgressEntry(UUID actionId, NewProgressEntry wanted, Clock clock) {
        super(actionId, wanted, clock);
        text = wanted.text();
    }

    String text() {
        return text;
    }

    @Override
    void mark(Action action, Clock clock) {
        action.progress(clock);
    }

    @Override
    String verb() {
        return "progressed";
    }
}
