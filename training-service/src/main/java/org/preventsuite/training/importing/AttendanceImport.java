package org.preventsuite.training.importing;

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
import org.preventsuite.training.TrainingProblem;

/** One table that was sent. The table itself is not kept, only the counts that were read from it. */
@Entity
@Table(name = "attendance_import")
class AttendanceImport extends Aggregate {
    @Column(name = "batch_id", updatable = false)
    private UUID batchId;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportOrder request;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportCounts counts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImportColumn> columns;

    @Column(name = "ignored_columns")
    private int ignoredColumns;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    protected AttendanceImport() {} // JPA

    /**
     * An import whose rows have been read and judged.
     *
     * @param batchId what the rows are stored under
     */
    AttendanceImport(ImportOrder order, UUID batchId, SourceSummary source, ImportCounts counts, Clock clock) {
        super(order.areaCode(), clock);
        this.batchId = batchId;
        this.kind = order.kind();
        this.mode = order.mode();
        this.request = order;
        this.counts = counts;
        this.columns = source.columns();
        this.ignoredColumns = source.ignoredColumns();
        this.status = ImportStatus.PREVIEWED;
        boolean whole = order.mode() == ImportMode.ATOMIC || order.replacement() != null;
        if (whole && counts.rejected() > 0) {
            this.status = ImportStatus.REJECTED;
        } else if (order.mode() != ImportMode.PLAN) {
            markApplied(clock);
        }
    }

    /** Notes that what the preview showed is stored, once. */
    void apply(Clock clock) {
        if (status != ImportStatus.PREVIEWED) {
            throw TrainingProblem.IMPORT_ALREADY_APPLIED.because("Only a preview that has not been applied can be.");
        }
        markApplied(clock);
        touch(clock);
    }

    private void markApplied(Clock clock) {
        Replacement replacement = request.replacement();
        if (replacement != null && counts.removed() > replacement.maxRemovals()) {
            throw TrainingProblem.TOO_MANY_REMOVALS.because("More counts would go than maxRemovals allows.");
        }
        status = ImportStatus.APPLIED;
        appliedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    UUID batchId() {
        return batchId;
    }

    ImportMode mode() {
        return mode;
    }

    ImportKind kind() {
        return kind;
    }

    ImportStatus status() {
        return status;
    }

    ImportOrder order() {
        return request;
    }

    ImportCounts counts() {
        return counts;
    }

    List<ImportColumn> columns() {
        return columns;
    }

    int ignoredColumns() {
        return ignoredColumns;
    }

    @Nullable Instant appliedAt() {
        return appliedAt;
    }
}
