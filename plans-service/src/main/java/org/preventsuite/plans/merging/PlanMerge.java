package org.preventsuite.plans.merging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.plans.plan.Plan;

/** A merge of several plans: the draft it made, the versions it was last made from, and how much it left open. */
@Entity
@Table(name = "plan_merge")
class PlanMerge extends Aggregate {
    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MergeInput> inputs;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Correspondence> correspondences;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SectionPlaces.Place> sections;

    @Column(name = "open_conflicts")
    private int openConflicts;

    @Column(name = "closed_conflicts")
    private int closedConflicts;

    private int refreshes;

    @Column(name = "refreshed_at")
    private @Nullable Instant refreshedAt;

    protected PlanMerge() {} // JPA

    PlanMerge(
            Plan plan,
            List<MergeInput> inputs,
            List<Correspondence> correspondences,
            List<SectionPlaces.Place> sections,
            Clock clock) {
        super(plan.areaCode(), clock);
        planId = plan.id();
        this.inputs = inputs;
        this.correspondences = correspondences;
        this.sections = sections;
    }

    /** Takes over the inputs of a refresh. */
    void refreshed(List<MergeInput> now, List<SectionPlaces.Place> places, Clock clock) {
        inputs = now;
        sections = places;
        refreshes++;
        touch(clock);
        refreshedAt = updatedAt();
    }

    /** Takes note that actions which the draft had deleted are in it again. */
    void tookBack(Set<UUID> actionIds) {
        inputs = inputs.stream().map(input -> input.with(actionIds)).toList();
    }

    void opened(int conflicts) {
        openConflicts += conflicts;
    }

    void closed(int conflicts, Clock clock) {
        openConflicts -= conflicts;
        closedConflicts += conflicts;
        touch(clock);
    }

    UUID planId() {
        return planId;
    }

    List<MergeInput> inputs() {
        return inputs;
    }

    List<Correspondence> correspondences() {
        return correspondences;
    }

    List<SectionPlaces.Place> sections() {
        return sections;
    }

    int openConflicts() {
        return openConflicts;
    }

    int closedConflicts() {
        return closedConflicts;
    }

    int refreshes() {
        return refreshes;
    }

    @Nullable Instant refreshedAt() {
        return refreshedAt;
    }
}
