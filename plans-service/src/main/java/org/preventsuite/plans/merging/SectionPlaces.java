package org.preventsuite.plans.merging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.body.MatchKey;
import org.preventsuite.plans.plan.PlanVersion;
import org.preventsuite.plans.plan.Section;

/**
 * Which section of the draft each section of an input has become. Sections of two inputs with one heading become one;
 * sections with one key and two headings stay two.
 */
final class SectionPlaces {
    private static final int LONGEST_KEY = 40;

    private final ObjectMapper json;
    private final List<Place> places;
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Set<String> drafted;

    /** Where the section of a plan stands in the draft. */
    record Place(UUID planId, String key, String draftKey) {}

    SectionPlaces(ObjectMapper json, List<Place> known, List<Section> drafted) {
        this.json = json;
        this.places = new ArrayList<>(known);
        drafted.forEach(section -> sections.put(section.key(), section));
        this.drafted = Set.copyOf(sections.keySet());
    }

    /** The key, in the draft, of the section that a version has under that key. */
    @Nullable String of(PlanVersion version, @Nullable String key) {
        if (key == null) {
            return null;
        }
        Optional<Place> known = places.stream()
                .filter(place ->
                        place.planId().equals(version.planId()) && place.key().equals(key))
                .findFirst();
        Section section = section(version, key);
        String draftKey = known.map(Place::draftKey).orElseGet(() -> keyFor(section));
        if (known.isEmpty()) {
            places.add(new Place(version.planId(), key, draftKey));
        }
        sections.computeIfAbsent(
                draftKey, made -> new Section(made, section.number(), section.title(), section.frameworkEntry()));
        return draftKey;
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    /** The sections that the draft does not have, of those with these keys. */
    List<Section> missing(Collection<String> used) {
        return sections.values().stream()
                .filter(section -> !drafted.contains(section.key()) && used.contains(section.key()))
                .toList();
    }

    private String keyFor(Section wanted) {
        for (Section section : sections.values()) {
            if (MatchKey.of(section.title()).equals(MatchKey.of(wanted.title()))
                    && Objects.equals(section.frameworkEntry(), wanted.frameworkEntry())) {
                return section.key();
            }
        }
        String key = wanted.key();
        for (int n = 2; sections.containsKey(key); n++) {
            String suffix = "-" + n;
            key = wanted.key()
                            .substring(0, Math.min(wanted.key().length(), LONGEST_KEY - suffix.length()))
                            .replaceAll("[.-]+$", "")
                    + suffix;
        }
        return key;
    }

    private Section section(PlanVersion version, String key) {
        for (JsonNode section : version.content().plan().path("sections")) {
            if (section.path("key").asText().equals(key)) {
                try {
                    return json.treeToValue(section, Section.class);
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("what was frozen is no section", e);
                }
            }
        }
        throw new IllegalStateException("a version has an action in a section that its plan has not");
    }
}
