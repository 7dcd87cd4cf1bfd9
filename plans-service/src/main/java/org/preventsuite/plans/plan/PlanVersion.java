package org.preventsuite.plans.plan;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.TimeOrderedId;
import org.preventsuite.plans.approval.Approval;
import org.preventsuite.plans.approval.ApprovalRule;

/** A plan as it stood when it was frozen under a label; by grant only its approval changes. */
@Entity
@Table(name = "plan_version")
public class PlanVersion {
    @Id
    private UUID id;

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "area_code", updatable = false)
    private String areaCode;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String label;

    @Column(updatable = false)
    private @Nullable String note;

    @Basic(fetch = FetchType.LAZY) // lists do without
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private FrozenPlan content;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Embedded
    private ApprovalRecord approval;

    @Version
    private long version = 1;

    protected PlanVersion() {} // JPA

    PlanVersion(Plan plan, NewPlanVersion wanted, FrozenPlan content, Clock clock) {
        id = TimeOrderedId.next(clock);
        planId = plan.id();
        areaCode = plan.areaCode();
        number = plan.versions();
        label = wanted.label();
        note = wanted.note();
        this.content = content;
        approval = new ApprovalRecord(plan.approvalRule(), plan.approvalRule().judge(id, List.of()));
        createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS); // what PostgreSQL can store
    }

    /** Takes the plan's rule, while it is the newest version. */
    void follow(ApprovalRule rule) {
        approval.take(rule);
    }

    void settle(Approval reached) {
        approval.take(reached);
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public String areaCode() {
        return areaCode;
    }

    int number() {
        return number;
    }

    String label() {
        return label;
    }

    @Nullable String note() {
        return note;
    }

    public FrozenPlan content() {
        return content;
    }

    Instant createdAt() {
        return createdAt;
    }

    ApprovalRule approvalRule() {
        return approval.rule();
    }

    Approval approval() {
        return Objects.requireNonNull(approval.approval(), "a version is there to be approved");
    }

    long version() {
        return version;
    }
}
