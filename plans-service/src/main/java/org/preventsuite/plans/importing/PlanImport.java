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
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.action.ProposedAction;
import org.preventsuite.plans.area.ProposedArea;

/** One table that was sent: actions for a plan, or areas. The table itself is not kept, only what was read from it. */
@Entity
@Table(name = "plan_import")
class PlanImport extends Aggregate {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ImportKind kind;

    @Column(name = "plan_id", updatable = false)
    private @Nullable UUID planId;

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

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<ProposedArea> areas;

    /** Of the plan, or of all areas, when the table was read. */
    @Column(name = "plan_state")
    private String state;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    protected PlanImport() {} // JPA

    /**
     * A table that was read.
     *
     * @param planId the plan of its actions; null for areas
     * @param state what the rows were judged against
     */
    PlanImport(String areaCode, @Nullable UUID planId, ImportMode mode, Reading reading, String state, Clock clock) {
        super(areaCode, clock);
        this.kind = planId == null ? ImportKind.AREAS : ImportKind.ACTIONS;
        this.planId = planId;
        this.mode = mode;
        this.counts = ImportCounts.of(reading.rows());
        this.columns = reading.columns();
        this.state = state;
        if (mode == ImportMode.PLAN) {
            this.status = ImportStatus.PREVIEWED;
            this.proposals = planId == null ? null : reading.actions();
            this.areas = planId == null ? reading.areas() : null;
        } else if (mode == ImportMode.ATOMIC && counts.rejected() > 0) {
            this.status = ImportStatus.REJECTED;
        } else {
            this.status = ImportStatus.APPLIED;
            this.appliedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Gives out what the preview promised, once, while what it was judged against is still as it was. */
    Promise apply(String currentState, Clock clock) {
        if (status != ImportStatus.PREVIEWED) {
            throw PlansProblem.IMPORT_ALREADY_APPLIED.because("Only a preview that has not been applied can be.");
        }
        if (!state.equals(currentState)) {
            throw PlansProblem.PREVIEW_OUT_OF_DATE.because("What the rows were compared with has changed.");
        }
        Promise promised = new Promise(
                Objects.requireNonNullElse(proposals, List.of()), Objects.requireNonNullElse(areas, List.of()));
        status = ImportStatus.APPLIED;
        appliedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        proposals = null;
        areas = null;
        touch(clock);
        return promised;
    }

    /** What a preview would store. */
    record Promise(List<ProposedAction> actions, List<ProposedArea> areas) {}

    ImportKind kind() {
        return kind;
    }

    @Nullable UUID planId() {
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
