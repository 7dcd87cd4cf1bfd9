package org.preventsuite.referrals.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that linked tables count, shown or not, as numbers and sums: codes make up coarser categories, these all
 * referrals of an area, and areas their territory.
 */
final class Linkage {
    /** Parts of an area of which nothing is published, taken together. */
    private static final String OTHERS = "others of ";

    private static final String ALL = "all";
    private static final String NONE = "none";

    private final Sums sums = new Sums();
    private final Map<Place, Integer> numbers = new LinkedHashMap<>();
    private final List<Place> codes = new ArrayList<>();
    private final List<Place> categories = new ArrayList<>();

    /** One number: of an area, by a table's code. */
    record Place(String areaCode, String table, String code) {}

    Linkage(Territory territory, List<PublishedTable> tables) {
        Set<String> published = tables.stream().map(PublishedTable::areaCode).collect(Collectors.toSet());
        Map<String, List<String>> areas = new LinkedHashMap<>();
        published.stream()
                .filter(area -> territory.below(area).containsAll(published))
                .forEach(highest -> addAreas(highest, territory, published, areas));
        areas.keySet().forEach(area -> add(new Place(area, ALL, ALL)));
        Collection<Breakdown> breakdowns = tables.stream()
                .map(PublishedTable::breakdown)
                .collect(Collectors.toMap(Breakdown::name, b -> b, (one, same) -> one, LinkedHashMap::new))
                .values();
        for (Breakdown breakdown : breakdowns) {
            areas.keySet().forEach(area -> breakDown(area, breakdown));
        }
        List.copyOf(numbers.keySet()).forEach(place -> addUp(place, areas.getOrDefault(place.areaCode(), List.of())));
    }

    Sums sums() {
        return sums;
    }

    int of(Place place) {
        Integer number = numbers.get(place);
        if (number == null) {
            throw new IllegalArgumentException("no such cell");
        }
        return number;
    }

    /** What must stay unknown unless it is shown: every code, and a coarser category unless it was released by code only. */
    List<Place> secrets(List<PublishedTable> tables) {
        return Stream.concat(
                        codes.stream(), categories.stream().filter(category -> !isReleasedByCodeOnly(category, tables)))
                .toList();
    }

    private static boolean isReleasedByCodeOnly(Place category, List<PublishedTable> tables) {
        List<PublishedTable> released = tables.stream()
                .filter(table -> table.areaCode().equals(category.areaCode())
                        && table.breakdown().name().equals(category.table()))
                .toList();
        return !released.isEmpty()
                && released.stream().noneMatch(table -> table.cells().containsKey(category.code()));
    }

    /** Adds an area with its parts, as far as something is published of what they are made up of. */
    private static void addAreas(
            String area, Territory territory, Set<String> published, Map<String, List<String>> areas) {
        List<String> parts = new ArrayList<>(territory.parts(area).stream()
                .filter(part -> territory.below(part).stream().anyMatch(published::contains))
                .sorted()
                .toList());
        areas.put(area, parts);
        List.copyOf(parts).forEach(part -> addAreas(part, territory, published, areas));
        if (!parts.isEmpty() && parts.size() < territory.parts(area).size()) {
            parts.add(OTHERS + area);
            areas.put(OTHERS + area, List.of());
        }
    }

    private void addUp(Place place, List<String> parts) {
        if (!parts.isEmpty()) {
            sums.sum(
                    of(place),
                    parts.stream()
                            .map(part -> of(new Place(part, place.table(), place.code())))
                            .toList());
        }
    }

    private void breakDown(String area, Breakdown breakdown) {
        List<Integer> parts = new ArrayList<>();
        breakdown.coarser().forEach((category, made) -> {
            Place place = new Place(area, breakdown.name(), category);
            parts.add(add(place));
            if (made.equals(List.of(category))) {
                codes.add(place);
            } else {
                categories.add(place);
                sums.sum(
                        of(place),
                        made.stream()
                                .map(code -> {
                                    codes.add(new Place(area, breakdown.name(), code));
                                    return add(new Place(area, breakdown.name(), code));
                                })
                                .toList());
            }
        });
        if (!breakdown.coversAll()) {
            parts.add(add(new Place(area, breakdown.name(), NONE)));
        }
        sums.sum(of(new Place(area, ALL, ALL)), parts);
    }

    private int add(Place place) {
        int number = sums.number();
        numbers.put(place, number);
        return number;
    }
}
