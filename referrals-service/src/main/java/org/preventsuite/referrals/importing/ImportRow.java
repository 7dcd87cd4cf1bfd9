package org.preventsuite.referrals.importing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.preventsuite.kit.imports.ImportedRow;

/** A row's result as it is kept, and the route that came of it. */
@Entity
@Table(name = "route_import_row")
@AttributeOverride(name = "resourceId", column = @Column(name = "route_id"))
class ImportRow extends ImportedRow {
    protected ImportRow() {} // JPA

    ImportRow(UUID importId, RowResult result) {
        super(importId, result, result.routeId());
    }

    RowResult result() {
        return new RowResult(rowNumber(), outcome(), reference(), resourceId(), reason(), column(), detail());
    }
}
