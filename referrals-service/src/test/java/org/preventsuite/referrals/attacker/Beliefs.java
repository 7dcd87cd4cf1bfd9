package org.preventsuite.referrals.attacker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a reader may make of releases that contradict each other: of each category one of the things that were said. */
final class Beliefs {
    private static final int MOST = 48;

    private final List<List<Said>> choices;
    private final Random random = new Random(2015);

    Beliefs(List<Said> said) {
        Map<Said.Place, List<Said>> byPlace = new LinkedHashMap<>();
        said.stream().distinct().forEach(one -> byPlace.computeIfAbsent(one.place(), none -> new ArrayList<>())
                .add(one));
        choices = List.copyOf(byPlace.values());
    }

    /**
     * How close the best known withheld count comes to be known, over all beliefs; null when none is withheld. What cannot
     * be true is believed but for one category, each in turn.
     *
     * @param solve the width of the closest known count under a belief, null when the belief cannot be true
     */
    int narrowest(Function<Map<Said.Place, Said>, @Nullable Integer> solve) {
        int narrowest = Integer.MAX_VALUE;
        for (Map<Said.Place, Said> belief : all()) {
            Integer width = solve.apply(belief);
            if (width != null) {
                narrowest = Math.min(narrowest, width);
            } else {
                for (Said.Place doubted : belief.keySet()) {
                    Map<Said.Place, Said> others = new LinkedHashMap<>(belief);
                    others.remove(doubted);
                    Integer less = solve.apply(others);
                    narrowest = less == null ? narrowest : Math.min(narrowest, less);
                }
            }
        }
        return narrowest;
    }

    /** All of them, or as many at random. */
    private List<Map<Said.Place, Said>> all() {
        long size = choices.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, 1_000_000));
        return IntStream.range(0, (int) Math.min(size, MOST))
                .mapToObj(i -> size <= MOST ? pick(i) : pick(random.nextInt((int) size)))
                .toList();
    }

    private Map<Said.Place, Said> pick(int index) {
        Map<Said.Place, Said> belief = new LinkedHashMap<>();
        int rest = index;
        for (List<Said> choice : choices) {
            Said one = choice.get(rest % choice.size());
            belief.put(one.place(), one);
            rest /= choice.size();
        }
        return belief;
    }
}
