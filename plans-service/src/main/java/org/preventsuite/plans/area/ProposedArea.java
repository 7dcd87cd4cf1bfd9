package org.preventsuite.plans.area;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area as a row of a table states it; what is null or empty is not stated and stays as it is.
 *
 * @param parents codes of the areas it belongs to, all of them
 * @param predecessors areas it took over from, beside those that are known
 * @param successors areas that took over from it, beside those that are known
 */
public record ProposedArea(
        int rowNumber,
        String code,
        @Nullable String name,
        @Nullable String kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate plannedLastDay,
        List<String> parents,
        List<String> predecessors,
        List<String> successors) {}
