package org.preventsuite.plans.timescale;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Decides which sub-action each deadline of an action belongs to. What was stated stays; one deadline is for the whole
 * action; as many deadlines as sub-actions pair up in order; anything else is left unresolved, never guessed.
 */
public final class SubActionMapping {
    private SubActionMapping() {}

    public static List<Timescale> map(List<Timescale> timescales, List<String> subActions) {
        Deque<String> free = new ArrayDeque<>(subActions);
        timescales.stream()
                .filter(SubActionMapping::isStated)
                .map(Timescale::appliesTo)
                .forEach(free::remove);
        long open =
                timescales.stream().filter(timescale -> !isStated(timescale)).count();
        boolean whole = timescales.size() == 1 || subActions.isEmpty();
        boolean pairsUp = open == free.size();

        List<Timescale> mapped = new ArrayList<>();
        for (Timescale timescale : timescales) {
            if (isStated(timescale)) {
                mapped.add(timescale);
            } else if (whole) {
                mapped.add(timescale.mapped(null, Mapping.EXPLICIT));
            } else if (pairsUp) {
                mapped.add(timescale.mapped(free.removeFirst(), Mapping.POSITIONAL));
            } else {
                mapped.add(timescale.mapped(null, Mapping.UNRESOLVED));
            }
        }
        return List.copyOf(mapped);
    }

    private static boolean isStated(Timescale timescale) {
        return timescale.mapping() == Mapping.EXPLICIT && timescale.appliesTo() != null;
    }
}
