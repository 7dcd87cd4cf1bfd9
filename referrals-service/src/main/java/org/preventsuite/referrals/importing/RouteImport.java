package org.preventsuite.referrals.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.referrals.ReferralsProblem;

/** One table of routes that was sent. The table itself is not kept, only what was read from it. */
@Entity
@Table(name = "route_import")
class RouteImport extends Aggregate {
    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportCounts counts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImportColumn> columns;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<ObjectNode> proposals;

    @Column(name = "area_state")
    private String areaState;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    protected RouteImport() {} // JPA

    RouteImport(String areaCode, ImportMode mode, Reading reading, String areaState, Clock clock) {
        super(areaCode, clock);
        this.mode = mode;
        this.counts = ImportCounts.of(reading.rows());
        this.columns = reading.columns();
        this.areaState = areaState;
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

    /** Gives out what the preview promised, once, while the routes are still as they were. */
    List<ObjectNode> apply(String currentState, Clock clock) {
        List<ObjectNode> promised = proposals;
        if (status != ImportStatus.PREVIEWED || promised == null) {
            throw ReferralsProblem.IMPORT_ALREADY_APPLIED.because("Only a preview that has not been applied can be.");
        }
        if (!areaState.equals(currentState)) {
            throw ReferralsProblem.PREVIEW_OUT_OF_DATE.because("A route of the area has changed.");
        }
        status = ImportStatus.APPLIED;
        appliedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        proposals = null;
        touch(clock);
        return promised;
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
