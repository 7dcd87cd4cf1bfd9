package org.preventsuite.referrals.exact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.preventsuite.kit.record.Versioned;
import org.preventsuite.referrals.counttable.CountDimension;

/** Contract schema: ExactCounts. */
record ExactTableView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        String periodId,
        CountDimension dimension,
        List<ExactCount> counts)
        implements Versioned {

    static ExactTableView of(ExactTable table) {
        return new ExactTableView(
                table.id(),
                table.version(),
                table.createdAt(),
                table.updatedAt(),
                table.areaCode(),
                table.periodId(),
                table.dimension(),
                table.counts());
    }
}
