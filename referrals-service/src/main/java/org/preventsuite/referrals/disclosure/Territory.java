package org.preventsuite.referrals.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An area with all that it is made up of: a force area of a county and a city, the county of districts. A table of an area
 * counts the referrals of all its parts and no others.
 *
 * @param parts what each area is made up of; nothing for those that are not
 */
public record Territory(String whole, Map<String, Set<String>> parts) {
    public Territory {
        parts = Map.copyOf(parts);
    }

    /** All areas from this one down. */
    public Set<String> areas() {
        return below(whole);
    }

    /** A table and what must be read together with it: the highest area with a table ties all that is below it. */
    public List<PublishedTable> linked(PublishedTable table, List<PublishedTable> others) {
        Set<String> published = new HashSet<>(Set.of(table.areaCode()));
        others.forEach(other -> published.add(other.areaCode()));
        Set<String> near = published.stream()
                .map(this::below)
                .filter(below -> below.contains(table.areaCode()))
                .reduce(Set.of(), (one, other) -> one.size() > other.size() ? one : other);
        return Stream.concat(Stream.of(table), others.stream().filter(other -> near.contains(other.areaCode())))
                .toList();
    }

    Set<String> parts(String area) {
        return parts.getOrDefault(area, Set.of());
    }

    Set<String> below(String area) {
        Set<String> below = new HashSet<>(Set.of(area));
        parts(area).forEach(part -> below.addAll(below(part)));
        return below;
    }
}
