package org.preventsuite.referrals.attacker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Attacks the tables of a county or force area and of all that it is made up of. A relaxed programme is quick and shows too
 * much room rather than too little; where it shows little, whole numbers are asked for.
 */
final class TerritoryAttacker {
    private final Catalogue catalogue;
    private final String whole;
    private final List<String> members;
    private final List<Added> added;
    private final int enough;

    TerritoryAttacker(Catalogue catalogue, String whole, List<String> members, List<Added> added, int narrowest) {
        this.catalogue = catalogue;
        this.whole = whole;
        this.members = members;
        this.added = added;
        enough = enough(narrowest);
    }

    /** Room that the relaxation cannot have made up; nobody asks for more. */
    static int enough(int narrowest) {
        return narrowest + 2;
    }

    /** The width of the closest known withheld count, or what is enough; null when what is believed cannot be true. */
    @Nullable Integer narrowest(Map<Said.Place, Said> belief) {
        Set<Said.Place> open = belief.values().stream()
                .filter(Said::withheld)
                .map(Said::place)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Room room = new Room();
        int before = open.size() + 1;
        do { // all of them at once, as long as that shows some to be wide open
            before = open.size();
            World smallest = new World(belief, false);
            if (!room.shows(smallest, smallest.extreme(open, false))) {
                return null;
            }
            World largest = new World(belief, false);
            room.shows(largest, largest.extreme(open, true));
            open.removeIf(place -> room.of(place) >= enough);
        } while (!open.isEmpty() && open.size() < before);
        if (!room.isWhole() && !new World(belief, true).isPossible()) {
            return null;
        }
        int least = enough;
        for (Said.Place place : open) {
            int width = width(belief, place, false);
            least = Math.min(least, width < enough ? width(belief, place, true) : width);
        }
        return least;
    }

    /** How far apart the values are that counts had in the worlds seen so far. */
    private static final class Room {
        private final Map<Said.Place, Double> least = new HashMap<>();
        private final Map<Said.Place, Double> most = new HashMap<>();
        private boolean whole;

        /** Notes what a world shows; false when it is none. */
        boolean shows(World world, Optimisation.Result result) {
            if (!result.getState().isFeasible()) {
                return false;
            }
            boolean inWholeNumbers = true;
            for (Map.Entry<Said.Place, Variable> count : world.counts.entrySet()) {
                double value = result.doubleValue(world.model.indexOf(count.getValue()));
                least.merge(count.getKey(), value, Math::min);
                most.merge(count.getKey(), value, Math::max);
                inWholeNumbers &= Math.abs(value - Math.rint(value)) < 1e-6;
            }
            whole |= inWholeNumbers;
            return true;
        }

        /** Whether one of the worlds was one of whole numbers. */
        boolean isWhole() {
            return whole;
        }

        double of(Said.Place place) {
            return most.getOrDefault(place, 0.0) - least.getOrDefault(place, 0.0);
        }
    }

    private int width(Map<Said.Place, Said> belief, Said.Place place, boolean inWholeNumbers) {
        double most =
                new World(belief, inWholeNumbers).extreme(Set.of(place), true).getValue();
        double fewest =
                new World(belief, inWholeNumbers).extreme(Set.of(place), false).getValue();
        return (int) (Math.floor(most + 1e-6) - Math.ceil(fewest - 1e-6));
    }

    /** One model, for one question. */
    private final class World {
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<Said.Place, Variable> counts = new HashMap<>();
        private final Map<String, Variable> totals = new HashMap<>();
        private final boolean inWholeNumbers;

        World(Map<Said.Place, Said> belief, boolean inWholeNumbers) {
            this.inWholeNumbers = inWholeNumbers;
            List<String> areas =
                    Stream.concat(Stream.of(whole), members.stream()).toList();
            areas.forEach(area -> totals.put(area, unknown()));
            Set<String> dimensions =
                    belief.keySet().stream().map(Said.Place::dimension).collect(Collectors.toSet());
            dimensions.forEach(dimension -> {
                areas.forEach(area -> addTable(area, dimension));
                catalogue
                        .codes(dimension)
                        .forEach(code -> addUp(
                                count(whole, dimension, code),
                                members.stream()
                                        .map(area -> count(area, dimension, code))
                                        .toList(),
                                true));
            });
            belief.forEach((place, said) -> count(place).lower(said.from()).upper(said.to()));
            added.stream().filter(sum -> sum.isBelieved(belief)).forEach(sum -> {
                Expression told = model.newExpression("sum " + model.countExpressions())
                        .lower(sum.from())
                        .upper(sum.to());
                sum.parts().forEach(part -> told.set(count(part.place()), 1));
            });
        }

        boolean isPossible() {
            return model.minimise().getState().isFeasible();
        }

        Optimisation.Result extreme(Set<Said.Place> places, boolean largest) {
            places.forEach(place -> count(place).weight(1));
            return largest ? model.maximise() : model.minimise();
        }

        private void addTable(String area, String dimension) {
            List<Variable> cells = new ArrayList<>();
            catalogue.categories(dimension).forEach((category, codes) -> {
                List<Variable> parts =
                        codes.stream().map(code -> count(area, dimension, code)).toList();
                if (!codes.equals(List.of(category))) {
                    addUp(count(area, dimension, category), parts, true);
                }
                cells.addAll(parts);
            });
            addUp(Objects.requireNonNull(totals.get(area)), cells, catalogue.coversAll(dimension));
        }

        private void addUp(Variable total, List<Variable> parts, boolean toAllOfIt) {
            Expression left =
                    model.newExpression("sum " + model.countExpressions()).lower(0);
            if (toAllOfIt) {
                left.upper(0);
            }
            left.set(total, 1);
            parts.forEach(part -> left.set(part, -1));
        }

        private Variable count(String area, String dimension, String code) {
            return count(new Said.Place(area, dimension, code));
        }

        private Variable count(Said.Place place) {
            return counts.computeIfAbsent(place, none -> unknown());
        }

        private Variable unknown() {
            return model.newVariable("count " + model.countVariables())
                    .lower(0)
                    .upper(100_000)
                    .integer(inWholeNumbers);
        }
    }
}
