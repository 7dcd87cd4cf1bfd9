package org.preventsuite.training.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.preventsuite.kit.imports.ImportStatus;
import org.preventsuite.kit.imports.ImportedTable;
import org.preventsuite.training.TrainingProblem;

/** One table that was sent, of which only counts are kept. */
@Entity
@Table(name = "attendance_import")
class AttendanceImport extends ImportedTable {
    @Column(name = "batch_id", updatable = false)
    private UUID batchId;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportOrder request;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportCounts counts;

    @Column(name = "ignored_columns")
    private int ignoredColumns;

    protected AttendanceImport() {} // JPA

    /**
     * An import whose rows have been read and judged.
     *
     * @param batchId what the rows are stored under
     */
    AttendanceImport(ImportOrder order, UUID batchId, SourceSummary source, ImportCounts counts, Clock clock) {
        super(order.areaCode(), order.mode(), order.isWhole() && counts.rejected() > 0, source.columns(), clock);
        this.batchId = batchId;
        this.kind = order.kind();
        this.request = order;
        this.counts = counts;
        this.ignoredColumns = source.ignoredColumns();
        if (status() == ImportStatus.APPLIED) {
            requireFewRemovals();
        }
    }

    /** Notes that what the preview showed is stored, once. */
    void apply(Clock clock) {
        markApplied(clock);
        requireFewRemovals();
    }

    private void requireFewRemovals() {
        Replacement replacement = request.replacement();
        if (replacement != null && counts.removed() > replacement.maxRemovals()) {
            throw TrainingProblem.TOO_MANY_REMOVALS.because("More counts would go than maxRemovals allows.");
        }
    }

    UUID batchId() {
        return batchId;
    }

    ImportKind kind() {
        return kind;
    }

    ImportOrder order() {
        return request;
    }

    ImportCounts counts() {
        return counts;
    }

    int ignoredColumns() {
        return ignoredColumns;
    }
}
