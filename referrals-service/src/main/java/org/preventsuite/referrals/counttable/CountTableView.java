package org.preventsuite.referrals.counttable;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Versioned;

/** Contract schema: CountTable. */
record CountTableView(
        CountDimension dimension,
        long version,
        String title,
        String codeList,
        String source,
        List<Entry> entries,
        String grouping,
        List<Coarser> coarser)
        implements Versioned {
    /** The catalogue changes only with a release of the service. */
    static final long SHIPPED = 1;

    /** Contract schema: CountTableEntry. */
    record Entry(
            String code,
            String label,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String confidence,
            String coarserCode) {}

    /** Contract schema: CoarserCategory. */
    record Coarser(String code, String label) {}
}
