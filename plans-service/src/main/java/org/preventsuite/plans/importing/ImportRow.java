package org.preventsuite.plans.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row's result as it is kept. */
@Entity
@Table(name = "plan_import_row")
class ImportRow {
    /** The import and the number of the row in its source. */
    @Embeddable
    record Key(
            @Column(name = "import_id") UUID importId,
            @Column(name = "row_number") Integer rowNumber) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private RowResult.Outcome outcome;

    private @Nullable String reference;

    @Column(name = "action_id")
    private @Nullable UUID actionId;

    private @Nullable String reason;

    @Column(name = "column_name")
    private @Nullable String columnName;

    private @Nullable String detail;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RowResult.Warning> warnings;

    protected ImportRow() {} // JPA

    ImportRow(UUID importId, RowResult result) {
        key = new Key(importId, result.rowNumber());
        outcome = result.outcome();
        reference = result.reference();
        actionId = result.actionId();
        reason = result.reason();
        columnName = result.column();
        detail = result.detail();
        warnings = result.warnings();
    }

    int rowNumber() {
        return key.rowNumber();
    }

    /** Notes which action came of the row, if it is one of those. */
    void became(Map<String, UUID> actions) {
        if (reference != null && outcome != RowResult.Outcome.REJECTED) {
            actionId = actions.getOrDefault(reference, actionId);
        }
    }

    RowResult result() {
        return new RowResult(key.rowNumber(), outcome, reference, actionId, reason, columnName, detail, warnings);
    }
}
