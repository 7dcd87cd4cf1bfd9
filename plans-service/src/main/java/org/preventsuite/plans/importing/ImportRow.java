package org.preventsuite.plans.importing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.preventsuite.kit.imports.ImportedRow;

/** A row's result as it is kept, and the action that came of it. */
@Entity
@Table(name = "plan_import_row")
@AttributeOverride(name = "resourceId", column = @Column(name = "action_id"))
class ImportRow extends ImportedRow {
    @JdbcTypeCode(SqlTypes.JSON)
    private List<RowResult.Warning> warnings;

    protected ImportRow() {} // JPA

    ImportRow(UUID importId, RowResult result) {
        super(importId, result, result.actionId());
        warnings = result.warnings();
    }

    RowResult result() {
        return new RowResult(rowNumber(), outcome(), reference(), resourceId(), reason(), column(), detail(), warnings);
    }
}
