package org.preventsuite.kit.imports;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.record.Aggregate;

/** One table that was sent. The table itself is not kept; what was read from it is the subclass's. */
@MappedSuperclass
public abstract class ImportedTable extends Aggregate {
    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImportColumn> columns;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    protected ImportedTable() {} // JPA

    /**
     * A table whose rows have been judged.
     *
     * @param refused whether nothing of it may be stored, since a row is faulty and all or none was asked for
     */
    protected ImportedTable(
            String areaCode, ImportMode mode, boolean refused, List<ImportColumn> columns, Clock clock) {
        super(areaCode, clock);
        this.mode = mode;
        this.columns = List.copyOf(columns);
        if (refused) {
            status = ImportStatus.REJECTED;
        } else if (mode == ImportMode.PLAN) {
            status = ImportStatus.PREVIEWED;
        } else {
            status = ImportStatus.APPLIED;
            appliedAt = createdAt();
        }
    }

    /** Notes that what the preview showed is stored, once; 409 for anything but a preview that waits. */
    protected final void markApplied(Clock clock) {
        if (status != ImportStatus.PREVIEWED) {
            throw CommonProblem.IMPORT_ALREADY_APPLIED.because("Only a preview that has not been applied can be.");
        }
        status = ImportStatus.APPLIED;
        appliedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        touch(clock);
    }

    public ImportMode mode() {
        return mode;
    }

    public ImportStatus status() {
        return status;
    }

    public List<ImportColumn> columns() {
        return columns;
    }

    public @Nullable Instant appliedAt() {
        return appliedAt;
    }
}
