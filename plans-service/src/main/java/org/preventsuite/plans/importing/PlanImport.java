package org.preventsuite.plans.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportCounts;
import org.preventsuite.kit.imports.ImportMode;
import org.preventsuite.kit.imports.ImportStatus;
import org.preventsuite.kit.imports.ImportedTable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.action.ProposedAction;
import org.preventsuite.plans.area.ProposedArea;

/** One table that was sent: actions for a plan, or areas. The table itself is not kept, only what was read from it. */
@Entity
@Table(name = "plan_import")
class PlanImport extends ImportedTable {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ImportKind kind;

    @Column(name = "plan_id", updatable = false)
    private @Nullable UUID planId;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportCounts counts;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<ProposedAction> proposals;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<ProposedArea> areas;

    /** Of the plan, or of all areas, when the table was read. */
    @Column(name = "plan_state")
    private String state;

    protected PlanImport() {} // JPA

    /**
     * A table that was read.
     *
     * @param planId the plan of its actions; null for areas
     * @param state what the rows were judged against
     */
    PlanImport(String areaCode, @Nullable UUID planId, ImportMode mode, Reading reading, String state, Clock clock) {
        this(areaCode, planId, mode, reading, ImportCounts.of(reading.rows()), state, clock);
    }

    private PlanImport(
            String areaCode,
            @Nullable UUID planId,
            ImportMode mode,
            Reading reading,
            ImportCounts counts,
            String state,
            Clock clock) {
        super(areaCode, mode, mode == ImportMode.ATOMIC && counts.rejected() > 0, reading.columns(), clock);
        this.kind = planId == null ? ImportKind.AREAS : ImportKind.ACTIONS;
        this.planId = planId;
        this.counts = counts;
        this.state = state;
        if (status() == ImportStatus.PREVIEWED) {
            this.proposals = planId == null ? null : reading.actions();
            this.areas = planId == null ? reading.areas() : null;
        }
    }

    /** Gives out what the preview promised, once, while what it was judged against is still as it was. */
    Promise apply(String currentState, Clock clock) {
        markApplied(clock);
        if (!state.equals(currentState)) {
            throw CommonProblem.PREVIEW_OUT_OF_DATE.because("What the rows were compared with has changed.");
        }
        Promise promised = new Promise(
                Objects.requireNonNullElse(proposals, List.of()), Objects.requireNonNullElse(areas, List.of()));
        proposals = null;
        areas = null;
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

    ImportCounts counts() {
        return counts;
    }
}
