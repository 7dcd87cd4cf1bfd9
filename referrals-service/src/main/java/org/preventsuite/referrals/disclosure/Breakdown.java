package org.preventsuite.referrals.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What tables of one name and year count by: codes, and the coarser categories that the codes make up.
 *
 * @param coversAll whether every referral falls under one of the codes; else some may fall under none
 * @param coarser the codes of each coarser category; a category of one code has that code's name
 */
public record Breakdown(String name, boolean coversAll, Map<String, List<String>> coarser) {
    public Breakdown {
        coarser = Collections.unmodifiableMap(new LinkedHashMap<>(coarser)); // in their order
    }

    /** Counts by code, added up to counts by coarser category. */
    public Map<String, Integer> coarsen(Map<String, Integer> counts) {
        return coarser.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        category -> category.getValue().stream()
                                .mapToInt(code -> counts.getOrDefault(code, 0))
                                .sum(),
                        Integer::sum,
                        LinkedHashMap::new));
    }
}
