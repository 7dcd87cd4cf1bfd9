package org.preventsuite.referrals.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row's result as it is kept. */
@Entity
@Table(name = "route_import_row")
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

    @Column(name = "route_id")
    private @Nullable UUID routeId;

    private @Nullable String reason;

    @Column(name = "column_name")
    private @Nullable String columnName;

    private @Nullable String detail;

    protected ImportRow() {} // JPA

    ImportRow(UUID importId, RowResult result) {
        key = new Key(importId, result.rowNumber());
        outcome = result.outcome();
        reference = result.reference();
        routeId = result.routeId();
        reason = result.reason();
        columnName = result.column();
        detail = result.detail();
    }

    int rowNumber() {
        return key.rowNumber();
    }

    /** Notes which route came of the row, if it is one of those. */
    void became(Map<String, UUID> routes) {
        if (reference != null && outcome != RowResult.Outcome.REJECTED && outcome != RowResult.Outcome.SKIPPED) {
            routeId = routes.getOrDefault(reference, routeId);
        }
    }

    RowResult result() {
        return new RowResult(key.rowNumber(), outcome, reference, routeId, reason, columnName, detail);
    }
}
