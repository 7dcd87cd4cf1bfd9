package org.preventsuite.plans.area;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when until when an area exists, and who follows it.
 *
 * @param validTo its last day; null while no end is known
 */
public record Lifespan(
        String areaCode, LocalDate validFrom, @Nullable LocalDate validTo, List<String> successors) {

    /** Whether it existed on one of these days at least. */
    public boolean meets(LocalDate first, LocalDate last) {
        return !validFrom.isAfter(last) && (validTo == null || !validTo.isBefore(first));
    }
}
