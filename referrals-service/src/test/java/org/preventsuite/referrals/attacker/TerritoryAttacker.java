package org.preventsuite.referrals.attacker;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final int narrowest;

    TerritoryAttacker(Catalogue catalogue, String whole, List<String> members, int narrowest) {
        this.catalogue = catalogue;
        this.whole = whole;
        this.members = members;
        this.narrowest = narrowest;
    }

    /** The width of the closest known withheld count, null when what is believed cannot be true. */
    @Nullable
    Integer narrowest(Map<Said.Place, Said> belief) {
        if (!new World(belief, true).isPossible()) {
            return null;
        }
        int least = Integer.MAX_VALUE;
        for (Said said : belief.values()) {
            if (said.withheld()) {
                int width = width(belief, said.place(), false);
                least = Math.min(least, width < narrowest + 2 ? width(belief, said.place(), true) : width);
            }
        }
        return least;
    }

    private int width(Map<Said.Place, Said> belief, Said.Place place, boolean inWholeNumbers) {
        double most = new World(belief, inWholeNumbers).extreme(place, true);
        double fewest = new World(belief, inWholeNumbers).extreme(place, false);
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
            belief.forEach((place, said) -> count(place.area(), place.dimension(), place.code())
                    .lower(said.from())
                    .upper(said.to()));
        }

        boolean isPossible() {
            return model.minimise().getState().isFeasible();
        }

        double extreme(Said.Place place, boolean largest) {
            count(place.area(), place.dimension(), place.code()).weight(1);
            Optimisation.Result result = largest ? model.maximise() : model.minimise();
            return result.getValue();
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
            return counts.computeIfAbsent(new Said.Place(area, dimension, code), none -> unknown());
        }

        private Variable unknown() {
            return model.newVariable("count " + model.countVariables())
                    .lower(0)
                    .upper(100_000)
                    .integer(inWholeNumbers);
        }
    }
}
