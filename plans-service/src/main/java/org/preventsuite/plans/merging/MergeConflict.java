package org.preventsuite.plans.merging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.TimeOrderedId;
import org.preventsuite.plans.merge.Disagreement;
import org.preventsuite.plans.merge.Merge;

/** Something that a merge left for people to decide. */
@Entity
@Table(name = "merge_conflict")
class MergeConflict {
    @Id
    private UUID id;

    @Column(name = "merge_id", updatable = false)
    private UUID mergeId;

    /** The action of the draft, or of the input where the draft has deleted it. */
    @Column(name = "item_id", updatable = false)
    private UUID itemId;

    private String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private Disagreement disagreement;

    @Enumerated(EnumType.STRING)
    private ConflictState state = ConflictState.OPEN;

    @Column(name = "taken_plan_id")
    private @Nullable UUID takenPlanId;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected MergeConflict() {} // JPA

    MergeConflict(UUID mergeId, UUID itemId, String reference, Disagreement disagreement, Clock clock) {
        id = TimeOrderedId.next(clock);
        this.mergeId = mergeId;
        this.itemId = itemId;
        this.reference = reference;
        this.disagreement = disagreement;
        raisedAt = now(clock);
    }

    /** What two conflicts about the same thing have in common. */
    record Subject(UUID itemId, String field) {}

    Subject subject() {
        return new Subject(itemId, Optional.ofNullable(disagreement.field()).orElse(Merge.WHOLE));
    }

    /** The inputs have said something else since; true when that is news. */
    boolean becomes(Disagreement other) {
        boolean news = !disagreement.equals(other);
        disagreement = other;
        return news;
    }

    void close(ConflictState how, @Nullable UUID planId, Clock clock) {
        state = how;
        takenPlanId = planId;
        closedAt = now(clock);
    }

    /** The side on which that plan is. */
    Optional<Disagreement.Side> sideOf(UUID planId) {
        return disagreement.sides().stream()
                .filter(side -> side.origins().stream()
                        .anyMatch(origin -> origin.planId().equals(planId)))
                .findFirst();
    }

    boolean isOpen() {
        return state == ConflictState.OPEN;
    }

    UUID id() {
        return id;
    }

    UUID mergeId() {
        return mergeId;
    }

    UUID itemId() {
        return itemId;
    }

    String reference() {
        return reference;
    }

    Disagreement disagreement() {
        return disagreement;
    }

    ConflictState state() {
        return state;
    }

    @Nullable UUID takenPlanId() {
        return takenPlanId;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // what PostgreSQL can store
    }
}
