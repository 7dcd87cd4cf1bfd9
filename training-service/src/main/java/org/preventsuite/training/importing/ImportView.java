package org.preventsuite.training.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportColumn;
import org.preventsuite.kit.imports.ImportMode;
import org.preventsuite.kit.imports.ImportStatus;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: Import. */
record ImportView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        ImportKind kind,
        ImportMode mode,
        @Nullable Replacement replaces,
        ImportStatus status,
        ImportCounts counts,
        List<ImportColumn> columns,
        int ignoredColumns,
        @Nullable Instant appliedAt)
        implements ResourceView {

    static ImportView of(AttendanceImport one) {
        return new ImportView(
                one.id(),
                one.version(),
                one.createdAt(),
                one.updatedAt(),
                one.areaCode(),
                one.kind(),
                one.mode(),
                one.order().replacement(),
                one.status(),
                one.counts(),
                one.columns(),
                one.ignoredColumns(),
                one.appliedAt());
    }
}
