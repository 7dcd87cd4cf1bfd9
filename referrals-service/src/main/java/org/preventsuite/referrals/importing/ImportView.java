package org.preventsuite.referrals.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportColumn;
import org.preventsuite.kit.imports.ImportCounts;
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
        ImportMode mode,
        ImportStatus status,
        ImportCounts counts,
        List<ImportColumn> columns,
        @Nullable Instant appliedAt)
        implements ResourceView {
    static ImportView of(RouteImport one) {
        return new ImportView(
                one.id(),
                one.version(),
                one.createdAt(),
                one.updatedAt(),
                one.areaCode(),
                one.mode(),
                one.status(),
                one.counts(),
                one.columns(),
                one.appliedAt());
    }
}
