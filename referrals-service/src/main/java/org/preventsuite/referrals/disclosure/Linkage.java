package org.preventsuite.referrals.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that linked tables count, shown or not, as numbers and sums: codes make up coarser categories, these all
 * referrals of an area, and areas their territory.
 */
final class Linkage {
    /** Members of which nothing is published, taken together. */
    private static final String OTHERS = "others";

    private static final String ALL = "all";
    private static final String NONE = "none";

    private final Sums sums = new Sums();
    private final Map<Place, Integer> numbers = new LinkedHashMap<>();
    private final List<Place> codes = new ArrayList<>();
    private final List<Place> categories = new ArrayList<>();

    /** One number: of an area, by a table's code. */
    record Place(String areaCode, String table, String code) {}

    Linkage(Territory territory, List<PublishedTable> tables) {
        List<String> areas = areas(territory, tables);
        areas.forEach(area -> add(new Place(area, ALL, ALL)));
        Collection<Breakdown> breakdowns = tables.stream()
                .map(PublishedTable::breakdown)
                .collect(Collectors.toMap(Breakdown::name, b -> b, (one, same) -> one, LinkedHashMap::new))
                .values();
        for (Breakdown breakdown : breakdowns) {
            areas.forEach(area -> breakDown(area, breakdown));
        }
        if (areas.size() > 1) {
            List.copyOf(numbers.keySet()).stream()
                    .filter(place -> place.areaCode().equals(territory.whole()))
                    .forEach(place -> sums.sum(
                            of(place),
                            areas.stream()
                                    .filter(area -> !area.equals(territory.whole()))
                                    .map(area -> of(new Place(area, place.table(), place.code())))
                                    .toList()));
        }
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

    private static List<String> areas(Territory territory, List<PublishedTable> tables) {
        List<String> published =
                tables.stream().map(PublishedTable::areaCode).distinct().toList();
        boolean tied = !territory.members().isEmpty() && published.contains(territory.whole());
        return tied && !published.containsAll(territory.members())
                ? Stream.concat(published.stream(), Stream.of(OTHERS)).toList()
                : published;
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
