package org.preventsuite.referrals.disclosure;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Sums and bounds as a linear programme. It proposes worlds; whether one is a world is told in integers. */
final class Programme {
    private final Sums sums;
    private final Sums.Bounds bounds;

    Programme(Sums sums, Sums.Bounds bounds) {
        this.sums = sums;
        this.bounds = bounds;
    }

    /** A world in which these numbers together are as small or as large as can be; none when none was found. */
    Optional<int[]> extreme(Collection<Integer> numbers, boolean largest) {
        // The corners of such programmes are nearly always whole; the other ones take a search.
        return solve(numbers, largest, false).or(() -> solve(numbers, largest, true));
    }

    private Optional<int[]> solve(Collection<Integer> numbers, boolean largest, boolean whole) {
        ExpressionsBasedModel model = model(whole);
        numbers.forEach(number -> model.getVariable(number).weight(1));
        Optimisation.Result result = largest ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        int[] values = IntStream.range(0, bounds.size())
                .map(i -> (int) Math.round(result.doubleValue(i)))
                .toArray();
        return sums.isWorld(values, bounds) ? Optional.of(values) : Optional.empty();
    }

    /** To be solved once, for the solver keeps what it found. */
    private ExpressionsBasedModel model(boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] variables = new Variable[bounds.size()];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = model.newVariable("n" + i).lower(bounds.least(i)).upper(bounds.most(i));
            variables[i].integer(whole);
        }
        for (int[] sum : sums.all()) {
            Expression difference =
                    model.newExpression("s" + model.countExpressions()).level(0);
            difference.set(variables[sum[0]], -1);
            IntStream.of(sum).skip(1).forEach(part -> difference.set(variables[part], 1));
        }
        return model;
    }
}
