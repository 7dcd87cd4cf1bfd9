package org.preventsuite.plans.action;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.preventsuite.kit.record.TimeOrderedId;

/** What a post said of an action on a day. Append-only by grant. */
@MappedSuperclass
abstract class JournalEntry {
    @Id
    private UUID id;

    @Column(name = "action_id")
    private UUID actionId;

    @Column(name = "by_post")
    private String byPost;

    @Column(name = "stated_on")
    private LocalDate statedOn;

    @Column(name = "created_at")
    private Instant createdAt;

    protected JournalEntry() {} // JPA

    protected JournalEntry(UUID actionId, NewEntry<?> wanted, Clock clock) {
        id = TimeOrderedId.next(clock);
        this.actionId = actionId;
        byPost = wanted.byPost();
        statedOn = wanted.statedOn();
        createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS); // what PostgreSQL can store
    }

    /** What the action has from the newest entry of this journal, once one was added. */
    abstract void mark(Action action, Clock clock);

    /** What the audit calls adding to this journal. */
    abstract String verb();

    UUID id() {
        return id;
    }

    String byPost() {
        return byPost;
    }

    LocalDate statedOn() {
        return statedOn;
    }

    Instant createdAt() {
        return createdAt;
    }
}
