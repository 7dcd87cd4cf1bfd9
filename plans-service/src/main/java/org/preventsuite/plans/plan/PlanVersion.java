package org.preventsuite.plans.plan;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.TimeOrderedId;

/** A plan as it stood when it was frozen under a label. Append-only by grant. */
@Entity
@Immutable
@Table(name = "plan_version")
public class PlanVersion {
    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "area_code")
    private String areaCode;

    private int number;
    private String label;
    private @Nullable String note;

    @Basic(fetch = FetchType.LAZY) // lists do without
    @JdbcTypeCode(SqlTypes.JSON)
    private FrozenPlan content;

    @Column(name = "created_at")
    private Instant createdAt;

    protected PlanVersion() {} // JPA

    PlanVersion(Plan plan, NewPlanVersion wanted, FrozenPlan content, Clock clock) {
        id = TimeOrderedId.next(clock);
        planId = plan.id();
        areaCode = plan.areaCode();
        number = plan.versions();
        label = wanted.label();
        note = wanted.note();
        this.content = content;
        createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS); // what PostgreSQL can store
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    String areaCode() {
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
}
