package org.preventsuite.training.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.training.statement.CountBasis;

/** A row's result as it is read; {@link ImportBatch} writes it. */
@Entity
@Table(name = "attendance_import_row")
class ImportRow {
    /** The batch and the number of the row in it. */
    @Embeddable
    record Key(
            @Column(name = "batch_id") UUID batchId,
            @Column(name = "row_number") Integer rowNumber) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ImportOutcome outcome;

    @Column(name = "session_id")
    private @Nullable UUID sessionId;

    @Column(name = "course_id")
    private @Nullable UUID courseId;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "period_id")
    private @Nullable String periodId;

    @Column(name = "audience_id")
    private @Nullable UUID audienceId;

    @Enumerated(EnumType.STRING)
    private @Nullable CountBasis basis;

    private @Nullable Integer count;

    private @Nullable String reason;

    private @Nullable String field;

    private @Nullable String detail;

    protected ImportRow() {} // JPA

    int rowNumber() {
        return key.rowNumber();
    }

    ImportRowView view() {
        return new ImportRowView(
                key.rowNumber(),
                outcome,
                sessionId,
                courseId,
                heldOn,
                periodId,
                audienceId,
                basis,
                count,
                null,
                reason,
                field,
                detail);
    }
}
