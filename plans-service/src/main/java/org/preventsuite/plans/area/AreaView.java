package org.preventsuite.plans.area;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Versioned;

/** Contract schema: Area. */
record AreaView(
        String areaCode,
        long version,
        String name,
        String kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate plannedLastDay,
        List<Link> parents,
        List<String> predecessors,
        List<String> successors,
        String confidence)
        implements Versioned {
    /** Contract schema: AreaLink. */
    record Link(String areaCode, String kind) {}
}
