package org.preventsuite.plans.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.timescale.PartialDate;

/** How a council sees itself against a benchmark set, once. */
@Entity
@Table(name = "self_assessment")
class SelfAssessment extends Aggregate {
    @Column(name = "framework_code", updatable = false)
    private String frameworkCode;

    private String scale;

    @Column(name = "assessed_on")
    private String assessedOn;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "period_id")
    private @Nullable String periodId;

    @Enumerated(EnumType.STRING)
    private SelfAssessmentStatus status = SelfAssessmentStatus.DRAFT;

    @Column(name = "superseded_by_id")
    private @Nullable UUID supersededById;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "by_post")
    private String byPost;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssessmentDocument document;

    protected SelfAssessment() {} // JPA

    SelfAssessment(NewSelfAssessment wanted, AssessmentDocument settled, Clock clock) {
        super(wanted.areaCode(), clock);
        frameworkCode = wanted.frameworkCode();
        take(wanted, settled);
    }

    /** Becomes what the caller wants, all but submitted; false when it is that already. */
    boolean become(NewSelfAssessment wanted, AssessmentDocument settled, Clock clock) {
        if (wanted.equals(NewSelfAssessment.of(this))) {
            return false;
        }
        take(wanted, settled);
        touch(clock);
        return true;
    }

    private void take(NewSelfAssessment wanted, AssessmentDocument settled) {
        scale = wanted.scale();
        assessedOn = wanted.assessedOn();
        lastDay = PartialDate.parse(assessedOn).lastDay();
        periodId = wanted.periodId();
        byPost = wanted.byPost();
        document = settled;
        name(wanted.externalId());
    }

    void requireDraft() {
        if (status != SelfAssessmentStatus.DRAFT) {
            throw PlansProblem.ASSESSMENT_SUBMITTED.because("The self-assessment is " + status.wire() + ".");
        }
    }

    /**
     * Ends the draft.
     *
     * @param next the one of a later day that has been submitted before, if there is one
     */
    void submit(@Nullable SelfAssessment next) {
        submittedAt = updatedAt();
        status = SelfAssessmentStatus.SUBMITTED;
        if (next != null) {
            follow(next);
        }
    }

    void supersede(SelfAssessment next, Clock clock) {
        follow(next);
        touch(clock);
    }

    private void follow(SelfAssessment next) {
        supersededById = next.id();
        status = SelfAssessmentStatus.SUPERSEDED;
    }

    String frameworkCode() {
        return frameworkCode;
    }

    String scale() {
        return scale;
    }

    String assessedOn() {
        return assessedOn;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable String periodId() {
        return periodId;
    }

    SelfAssessmentStatus status() {
        return status;
    }

    @Nullable UUID supersededById() {
        return supersededById;
    }

    String byPost() {
        return byPost;
    }

    AssessmentDocument document() {
        return document;
    }
}
