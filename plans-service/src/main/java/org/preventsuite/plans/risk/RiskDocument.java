package org.preventsuite.plans.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.plans.body.BodyOrPost;

/** That a risk document is awaited or was received. It has no place for what the document says. */
@Entity
@Table(name = "risk_document")
class RiskDocument extends Aggregate {
    @Enumerated(EnumType.STRING)
    private RiskDocumentKind kind;

    @Column(name = "owner_body_id")
    private @Nullable UUID ownerBodyId;

    @Column(name = "owner_post")
    private @Nullable String ownerPost;

    @Column(name = "expected_on")
    private @Nullable String expectedOn;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "review_due_on")
    private @Nullable LocalDate reviewDueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Marking marking;

    protected RiskDocument() {} // JPA

    RiskDocument(NewRiskDocument wanted, Clock clock) {
        super(wanted.areaCode(), clock);
        take(wanted);
    }

    /** Becomes what the caller wants; false when it is that already. */
    boolean become(NewRiskDocument wanted, Clock clock) {
        if (wanted.equals(NewRiskDocument.of(this))) {
            return false;
        }
        take(wanted);
        touch(clock);
        return true;
    }

    private void take(NewRiskDocument wanted) {
        kind = wanted.kind();
        ownerBodyId = wanted.owner().bodyId();
        ownerPost = wanted.owner().post();
        expectedOn = wanted.expectedOn();
        receivedOn = wanted.receivedOn();
        reviewDueOn = wanted.reviewDueOn();
        marking = wanted.marking();
        name(wanted.externalId());
    }

    RiskDocumentKind kind() {
        return kind;
    }

    BodyOrPost owner() {
        return new BodyOrPost(ownerBodyId, ownerPost);
    }

    @Nullable String expectedOn() {
        return expectedOn;
    }

    @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable LocalDate reviewDueOn() {
        return reviewDueOn;
    }

    @Nullable Marking marking() {
        return marking;
    }

    RiskDocumentState state(LocalDate today) {
        return RiskDocumentState.of(receivedOn, reviewDueOn, today);
    }
}
