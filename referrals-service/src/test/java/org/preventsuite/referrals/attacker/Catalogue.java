package org.preventsuite.referrals.attacker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables as the catalogue lists them: by dimension and coarser category, the codes. */
record Catalogue(Map<String, Map<String, List<String>>> dimensions) {
    private static final Set<String> OF_ALL_REFERRALS = Set.of("sector", "concern-group");

    /** Reads the items of the list of tables. */
    static Catalogue of(List<Map<String, Object>> items) {
        Map<String, Map<String, List<String>>> dimensions = new LinkedHashMap<>();
        for (Map<String, Object> item : items) {
            Map<String, List<String>> categories = new LinkedHashMap<>();
            for (Map<String, String> entry : entries(item)) {
                categories
                        .computeIfAbsent(
                                entry.getOrDefault("coarserCode", entry.getOrDefault("code", "")),
                                none -> new ArrayList<>())
                        .add(entry.getOrDefault("code", ""));
            }
            dimensions.put(String.valueOf(item.get("dimension")), categories);
        }
        return new Catalogue(dimensions);
    }

    boolean coversAll(String dimension) {
        return OF_ALL_REFERRALS.contains(dimension);
    }

    Map<String, List<String>> categories(String dimension) {
        return dimensions.getOrDefault(dimension, Map.of());
    }

    List<String> codes(String dimension) {
        return categories(dimension).values().stream().flatMap(List::stream).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> entries(Map<String, Object> item) {
        return (List<Map<String, String>>) item.getOrDefault("entries", List.of());
    }
}
