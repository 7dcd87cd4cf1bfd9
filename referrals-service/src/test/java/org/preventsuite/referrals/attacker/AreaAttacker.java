package org.preventsuite.referrals.attacker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Attacks the tables of one area and year by going through all totals that they can have in common: sets of whole numbers,
 * added up and taken apart again, and no programme to solve.
 */
final class AreaAttacker {
    private static final int LARGEST = 900;

    private final Catalogue catalogue;

    AreaAttacker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A count, what it is made up of, and the values it may have. */
    private record Count(BitSet own, List<Count> parts, boolean withheld) {
        /** What it may be, for all that is said of it and its parts. */
        BitSet values() {
            BitSet values = (BitSet) own.clone();
            if (!parts.isEmpty()) {
                values.and(sums(parts));
            }
            return values;
        }

        /** The narrowest withheld count in it when it must have one of these values. */
        int narrowest(BitSet allowed) {
            int narrowest = withheld ? allowed.length() - 1 - allowed.nextSetBit(0) : Integer.MAX_VALUE;
            for (int i = 0; i < parts.size(); i++) {
                List<Count> others = new ArrayList<>(parts);
                Count part = others.remove(i);
                narrowest = Math.min(narrowest, part.narrowest(differences(allowed, sums(others), part.values())));
            }
            return narrowest;
        }
    }

    /** The width of the closest known withheld count, null when what is believed cannot be true. */
    @Nullable
    Integer narrowest(Map<Said.Place, Said> belief) {
        Set<String> dimensions =
                belief.keySet().stream().map(Said.Place::dimension).collect(Collectors.toSet());
        String area = belief.keySet().iterator().next().area();
        List<Count> tables = dimensions.stream()
                .map(dimension -> table(area, dimension, belief))
                .toList();
        BitSet totals = anything();
        tables.forEach(table -> totals.and(table.values()));
        return totals.isEmpty()
                ? null
                : tables.stream()
                        .mapToInt(table -> table.narrowest(totals))
                        .min()
                        .orElseThrow();
    }

    private Count table(String area, String dimension, Map<Said.Place, Said> belief) {
        List<Count> parts = new ArrayList<>();
        catalogue.categories(dimension).forEach((category, codes) -> {
            List<Count> cells = codes.stream()
                    .map(code -> count(new Said.Place(area, dimension, code), List.of(), belief))
                    .toList();
            boolean alone = codes.equals(List.of(category));
            parts.add(alone ? cells.get(0) : count(new Said.Place(area, dimension, category), cells, belief));
        });
        if (!catalogue.coversAll(dimension)) {
            parts.add(new Count(anything(), List.of(), false));
        }
        return new Count(anything(), parts, false);
    }

    private static Count count(Said.Place place, List<Count> parts, Map<Said.Place, Said> belief) {
        Said said = belief.get(place);
        if (said == null) {
            return new Count(anything(), parts, false);
        }
        BitSet own = new BitSet();
        own.set(said.from(), said.to() + 1);
        return new Count(own, parts, said.withheld());
    }

    private static BitSet anything() {
        BitSet all = new BitSet();
        all.set(0, LARGEST);
        return all;
    }

    private static BitSet sums(List<Count> counts) {
        BitSet sums = new BitSet();
        sums.set(0);
        for (Count count : counts) {
            BitSet longer = new BitSet();
            BitSet before = sums;
            count.values().stream().forEach(value -> before.stream()
                    .takeWhile(sum -> sum + value < LARGEST)
                    .forEach(sum -> longer.set(sum + value)));
            sums = longer;
        }
        return sums;
    }

    private static BitSet differences(BitSet totals, BitSet others, BitSet values) {
        BitSet possible = new BitSet();
        values.stream()
                .filter(value -> others.stream().anyMatch(other -> totals.get(value + other)))
                .forEach(possible::set);
        return possible;
    }
}
