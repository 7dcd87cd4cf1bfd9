package org.preventsuite.plans.crosswalk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Versioned;

/** Contract schema: Crosswalk. */
record CrosswalkView(
        String crosswalkCode,
        long version,
        String fromFrameworkCode,
        String toFrameworkCode,
        LocalDate statedOn,
        List<Edge> edges)
        implements Versioned {
    /** Contract schema: CrosswalkEdge. */
    record Edge(
            @Nullable String fromEntryCode,
            @Nullable String toEntryCode,
            String relation,
            String rationale,
            String confidence) {}
}
