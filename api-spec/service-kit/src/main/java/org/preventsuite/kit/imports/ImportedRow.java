package org.preventsuite.kit.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row's result as it is kept; the subclass names the column of the resource that came of it. */
@MappedSuperclass
public abstract class ImportedRow implements JudgedRow {
    /** The import and the number of the row in its source. */
    @Embeddable
    public record Key(
            @Column(name = "import_id") UUID importId,
            @Column(name = "row_number") Integer rowNumber) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ImportOutcome outcome;

    private @Nullable String reference;

    private @Nullable UUID resourceId;

    private @Nullable String reason;

    @Column(name = "column_name")
    private @Nullable String columnName;

    private @Nullable String detail;

    protected ImportedRow() {} // JPA

    protected ImportedRow(UUID importId, JudgedRow row, @Nullable UUID resourceId) {
        this.key = new Key(importId, row.rowNumber());
        this.outcome = row.outcome();
        this.reference = row.reference();
        this.resourceId = resourceId;
        this.reason = row.reason();
        this.columnName = row.column();
        this.detail = row.detail();
    }

    /** Notes which resource came of the row, if it is one of those. */
    public final void became(Map<String, UUID> resources) {
        if (reference != null && outcome != ImportOutcome.REJECTED && outcome != ImportOutcome.SKIPPED) {
            resourceId = resources.getOrDefault(reference, resourceId);
        }
    }

    @Override
    public int rowNumber() {
        return key.rowNumber();
    }

    @Override
    public ImportOutcome outcome() {
        return outcome;
    }

    @Override
    public @Nullable String reference() {
        return reference;
    }

    protected @Nullable UUID resourceId() {
        return resourceId;
    }

    @Override
    public @Nullable String reason() {
        return reason;
    }

    @Override
    public @Nullable String column() {
        return columnName;
    }

    @Override
    public @Nullable String detail() {
        return detail;
    }
}
