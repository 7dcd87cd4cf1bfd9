package org.preventsuite.referrals.attacker;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Attacks the tables of one area and year by going through all totals that they can have in common: sets of whole numbers,
 * added up and taken apart again, and no programme to solve.
 */
final class AreaAttacker {
    /** Up to more than all referrals of an invented area. */
    private static final BigInteger ANYTHING = upTo(899);

    private final Catalogue catalogue;

    AreaAttacker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A count, what it is made up of, and the values it may have for all that is said of it and its parts. A set of values
     * is a number in which a bit is set for each of them: to add to all of them is to shift it.
     */
    private record Count(BigInteger values, List<Count> parts, boolean withheld) {
        static Count of(BigInteger said, List<Count> parts, boolean withheld) {
            return new Count(parts.isEmpty() ? said : said.and(sums(parts)), parts, withheld);
        }

        /** The narrowest withheld count in it when it must have one of these values. */
        int narrowest(BigInteger allowed) {
            int narrowest = withheld ? allowed.bitLength() - 1 - allowed.getLowestSetBit() : Integer.MAX_VALUE;
            for (int i = 0; i < parts.size(); i++) {
                List<Count> others = new ArrayList<>(parts);
                Count part = others.remove(i);
                narrowest = Math.min(narrowest, part.narrowest(differences(allowed, sums(others), part.values())));
            }
            return narrowest;
        }
    }

    /** The width of the closest known withheld count, null when what is believed cannot be true. */
    @Nullable Integer narrowest(Map<Said.Place, Said> belief) {
        Set<String> dimensions =
                belief.keySet().stream().map(Said.Place::dimension).collect(Collectors.toSet());
        String area = belief.keySet().iterator().next().area();
        List<Count> tables = dimensions.stream()
                .map(dimension -> table(area, dimension, belief))
                .toList();
        BigInteger totals = tables.stream().map(Count::values).reduce(ANYTHING, BigInteger::and);
        return totals.signum() == 0
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
            parts.add(Count.of(ANYTHING, List.of(), false));
        }
        return Count.of(ANYTHING, parts, false);
    }

    private static Count count(Said.Place place, List<Count> parts, Map<Said.Place, Said> belief) {
        Said said = belief.get(place);
        return said == null
                ? Count.of(ANYTHING, parts, false)
                : Count.of(upTo(said.to()).andNot(upTo(said.from() - 1)), parts, said.withheld());
    }

    private static BigInteger upTo(int largest) {
        return BigInteger.ONE.shiftLeft(largest + 1).subtract(BigInteger.ONE);
    }

    private static BigInteger sums(List<Count> counts) {
        BigInteger sums = BigInteger.ONE;
        for (Count count : counts) {
            BigInteger before = sums;
            sums = values(count.values())
                    .mapToObj(before::shiftLeft)
                    .reduce(BigInteger.ZERO, BigInteger::or)
                    .and(ANYTHING);
        }
        return sums;
    }

    private static BigInteger differences(BigInteger totals, BigInteger others, BigInteger values) {
        return values(others)
                .mapToObj(totals::shiftRight)
                .reduce(BigInteger.ZERO, BigInteger::or)
                .and(values);
    }

    private static IntStream values(BigInteger set) {
        return IntStream.range(0, set.bitLength()).filter(set::testBit);
    }
}
