package org.preventsuite.referrals.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * The cells of linked tables as a linear programme: what each may be, and how the totals are tied to each other. To be
 * solved once, for the solver keeps what it found.
 */
final class Programme {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Attack.Known, Map<String, Variable>> cells = new HashMap<>();

    Programme(List<Attack.Known> tables) {
        for (Attack.Known table : tables) {
            Map<String, Variable> row = new HashMap<>();
            table.cells()
                    .forEach((code, known) -> row.put(
                            code,
                            model.newVariable(table.newest().name() + " " + code)
                                    .lower(known.atLeast())
                                    .upper(known.atMost())));
            cells.put(table, row);
        }
        List<Attack.Known> others = new ArrayList<>(tables);
        tables.stream().filter(table -> table.newest().coversAll()).findFirst().ifPresent(all -> {
            others.remove(all);
            others.forEach(other -> tie(all, other));
        });
    }

    boolean hasSolution() {
        return model.minimise().getState().isFeasible();
    }

    double smallest(Attack.Known table, String code) {
        return aim(table, code).minimise().getValue();
    }

    double largest(Attack.Known table, String code) {
        return aim(table, code).maximise().getValue();
    }

    private ExpressionsBasedModel aim(Attack.Known table, String code) {
        Variable cell = row(table).get(code);
        if (cell == null) {
            throw new IllegalArgumentException("no such cell");
        }
        cell.weight(1);
        return model;
    }

    /** The other table has the total of the one that covers all, or at most that when some referrals are not in it. */
    private void tie(Attack.Known all, Attack.Known other) {
        Expression difference =
                model.newExpression(other.newest().name() + " of all").upper(0);
        if (other.newest().coversAll()) {
            difference.lower(0);
        }
        row(other).values().forEach(cell -> difference.set(cell, 1));
        row(all).values().forEach(cell -> difference.set(cell, -1));
    }

    private Map<String, Variable> row(Attack.Known table) {
        return cells.getOrDefault(table, Map.of());
    }
}
