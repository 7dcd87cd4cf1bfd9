package org.preventsuite.plans.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.action.ProposedAction;

/** One table that was sent for a plan. The table itself is not kept, only what was read from it. */
@Entity
@Table(name = "plan_import")
class PlanImport extends Aggregate {
    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportCounts counts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImportColumn> columns;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<ProposedAction> proposals;

    @Column(name = "plan_state")
    private String planState;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    protected PlanImport() {} // JPA

    PlanImport(String areaCode, UUID planId, ImportMode mode, Reading reading, String planState, Clock clock) {
        super(areaCode, clock);
        this.planId = planId;
        this.mode = mode;
        this.counts = ImportCounts.of(reading.rows());
        this.columns = reading.columns();
        this.planState = planState;
        if (mode == ImportMode.PLAN) {
            this.status = ImportStatus.PREVIEWED;
            this.proposals = reading.proposals();
        } else if (mode == ImportMode.ATOMIC && counts.rejected() > 0) {
            this.status = ImportStatus.REJECTED;
        } else {
            this.status = ImportStatus.APPLIED;
            this.appliedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Gives out what the preview promised, once, for a plan that is still as it was. */
    List<ProposedAction> apply(String currentState, Clock clock) {
        List<ProposedAction> promised = proposals;
        if (status != ImportStatus.PREVIEWED || promised == null) {
            throw PlansProblem.IMPORT_ALREADY_APPLIED.because("Only a preview that has not been applied can be.");
        }
        if (!planState.equals(currentState)) {
            throw PlansProblem.PREVIEW_OUT_OF_DATE.because("The plan or one of its actions has changed.");
        }
        status = ImportStatus.APPLIED;
        appliedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        proposals = null;
        touch(clock);
        return promised;
    }

    UUID planId() {
        return planId;
    }

    ImportMode mode() {
        return mode;
    }

    ImportStatus status() {
        return status;
    }

    ImportCounts counts() {
        return counts;
    }

    List<ImportColumn> columns() {
        return columns;
    }

    @Nullable Instant appliedAt() {
        return appliedAt;
    }
}
