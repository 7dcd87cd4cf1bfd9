package org.preventsuite.referrals.route;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.preventsuite.kit.record.TimeOrderedId;

/** That a route was confirmed to work on a day. Append-only by grant. */
@Entity
@Immutable
class Confirmation {
    @Id
    private UUID id;

    @Column(name = "route_id")
    private UUID routeId;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "by_post")
    private String byPost;

    @Column(name = "next_due_on")
    private LocalDate nextDueOn;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Confirmation() {} // JPA

    Confirmation(UUID routeId, NewConfirmation wanted, Clock clock) {
        id = TimeOrderedId.next(clock);
        this.routeId = routeId;
        confirmedOn = wanted.confirmedOn();
        byPost = wanted.byPost();
        nextDueOn = wanted.nextDueOn();
        createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS); // what PostgreSQL can store
    }

    UUID id() {
        return id;
    }

    LocalDate confirmedOn() {
        return confirmedOn;
    }

    String byPost() {
        return byPost;
    }

    LocalDate nextDueOn() {
        return nextDueOn;
    }

    Instant createdAt() {
        return createdAt;
    }
}
