package org.preventsuite.plans.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.plans.PlansProblem;

/** Money that a council is given for a financial year. */
@Entity
@Table(name = "funding_award")
class FundingAward extends Aggregate {
    private String title;
    private @Nullable String funder;
    private BigDecimal amount;

    @Column(name = "period_id")
    private String periodId;

    @Column(name = "ring_fenced")
    private @Nullable Boolean ringFenced;

    @Column(name = "decided_by_group_id")
    private @Nullable UUID decidedByGroupId;

    @Column(name = "decided_by_body_id")
    private @Nullable UUID decidedByBodyId;

    @Column(name = "decided_by_post")
    private @Nullable String decidedByPost;

    @Enumerated(EnumType.STRING)
    private FundingStatus status;

    private @Nullable String note;

    /** Counted by the database whenever an allocation comes, changes or goes. */
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(insertable = false, updatable = false)
    private BigDecimal allocated;

    protected FundingAward() {} // JPA

    FundingAward(NewFundingAward wanted, Clock clock) {
        super(wanted.areaCode(), clock);
        allocated = BigDecimal.ZERO;
        status = wanted.status();
        take(wanted);
    }

    /** Becomes what the caller wants, if its status and its allocations let it; false when it is that already. */
    boolean become(NewFundingAward wanted, Clock clock) {
        if (wanted.equals(NewFundingAward.of(this))) {
            return false;
        }
        if (!status.canBecome(wanted.status())) {
            throw PlansProblem.ILLEGAL_TRANSITION.because("An award that is " + status.wire() + " cannot become "
                    + wanted.status().wire() + ".");
        }
        status = wanted.status();
        take(wanted);
        requireCovered(allocated, "/amount/amount");
        touch(clock);
        return true;
    }

    private void take(NewFundingAward wanted) {
        title = wanted.title();
        funder = wanted.funder();
        amount = wanted.amount().pounds();
        periodId = wanted.periodId();
        ringFenced = wanted.ringFenced();
        Decider decider = wanted.decidedBy();
        decidedByGroupId = decider == null ? null : decider.groupId();
        decidedByBodyId = decider == null ? null : decider.bodyId();
        decidedByPost = decider == null ? null : decider.post();
        note = wanted.note();
        name(wanted.externalId());
    }

    /** Refuses to give out more than there is; the refusal names no figure. */
    void requireRoomFor(BigDecimal more) {
        requireCovered(allocated.add(more), "/amount/amount");
    }

    private void requireCovered(BigDecimal given, String pointer) {
        if (given.compareTo(amount) > 0) {
            throw PlansProblem.AWARD_EXCEEDED.at(
                    pointer, "award-exceeded", "The allocations together would be more than the award.");
        }
    }

    void requireOpen() {
        if (!status.isOpen()) {
            throw PlansProblem.AWARD_CLOSED.because("The award is " + status.wire() + ".");
        }
    }

    void requireUnused() {
        if (allocated.signum() > 0) {
            throw PlansProblem.AWARD_IN_USE.because("Some of the award is allocated.");
        }
    }

    /** Notes that an allocation came, changed or went. */
    void reallocate(Clock clock) {
        touch(clock);
    }

    String title() {
        return title;
    }

    @Nullable String funder() {
        return funder;
    }

    BigDecimal amount() {
        return amount;
    }

    String periodId() {
        return periodId;
    }

    @Nullable Boolean ringFenced() {
        return ringFenced;
    }

    @Nullable Decider decidedBy() {
        return decidedByGroupId == null && decidedByBodyId == null && decidedByPost == null
                ? null
                : new Decider(decidedByGroupId, decidedByBodyId, decidedByPost);
    }

    FundingStatus status() {
        return status;
    }

    @Nullable String note() {
        return note;
    }

    BigDecimal allocated() {
        return allocated;
    }
}
