package org.preventsuite.plans.framework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Versioned;

/** Contract schema: Framework. */
public record FrameworkView(
        String frameworkCode,
        long version,
        String title,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        List<Entry> entries,
        @Nullable List<Scale> scales)
        implements Versioned {
    /** Frameworks change only with a release. */
    static final long SHIPPED = 1;

    /** Contract schema: FrameworkEntry. */
    public record Entry(
            String entryCode,
            String label,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String confidence) {}

    /** Contract schema: BenchmarkScale. */
    public record Scale(String scale, @Nullable String metFrom, String confidence) {}
}
