package org.preventsuite.plans.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.link.PartnerLink;
import org.preventsuite.kit.record.Aggregate;

/** One piece of evidence for an action: where it is, and whether it was found there. */
@Entity
@Table(name = "evidence_link")
class EvidenceLink extends Aggregate implements PartnerLink {
    @Column(name = "action_id", updatable = false)
    private UUID actionId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EvidenceKind kind;

    @Column(name = "target_id", updatable = false)
    private @Nullable UUID targetId;

    @Column(updatable = false)
    private @Nullable String url;

    @Column(updatable = false)
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private LinkState state;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    protected EvidenceLink() {} // JPA

    EvidenceLink(NewEvidenceLink wanted, String areaCode, LinkState found, Clock clock) {
        super(areaCode, clock);
        actionId = wanted.actionId();
        kind = wanted.kind();
        targetId = wanted.targetId();
        url = wanted.url();
        note = wanted.note();
        name(wanted.externalId());
        take(found, clock);
    }

    /** Takes over what was found of the target. */
    void settle(LinkState found, Clock clock) {
        take(found, clock);
        touch(clock);
    }

    private void take(LinkState found, Clock clock) {
        state = found;
        checkedAt = found == LinkState.UNVERIFIED ? null : clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    UUID actionId() {
        return actionId;
    }

    EvidenceKind kind() {
        return kind;
    }

    @Nullable UUID targetId() {
        return targetId;
    }

    @Nullable String url() {
        return url;
    }

    @Nullable String note() {
        return note;
    }

    @Override
    public String targetType() {
        return kind.wire();
    }

    @Override
    public UUID target() {
        return Objects.requireNonNull(targetId);
    }

    @Override
    public LinkState linkState() {
        return state;
    }

    @Nullable Instant checkedAt() {
        return checkedAt;
    }
}
