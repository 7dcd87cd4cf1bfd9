package org.preventsuite.referrals.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * An attacker who knows nothing of the auditor: it publishes every conceivable table and keeps those that look like the
 * ones it was given. For small tables only.
 */
final class BruteForce {
    private static final int MOST = 110;

    private final IntFunction<Object> publish;
    private final List<List<Object>> wholes = new ArrayList<>();
    private final List<List<Object>> parts = new ArrayList<>();

    BruteForce(IntFunction<Object> publish) {
        this.publish = publish;
    }

    void readWhole(List<Integer> secret) {
        wholes.add(secret.stream().map(publish::apply).toList());
    }

    void readPart(List<Integer> secret) {
        parts.add(secret.stream().map(publish::apply).toList());
    }

    /** All values that a cell of a whole table may have. */
    NavigableSet<Integer> ofWhole(int table, int cell) {
        NavigableSet<Integer> totals = totals();
        TreeSet<Integer> values = new TreeSet<>();
        worlds(wholes.get(table)).stream()
                .filter(world -> totals.contains(sum(world)))
                .forEach(world -> values.add(world.get(cell)));
        return values;
    }

    /** All values that a cell of a table in which some referrals are missing may have. */
    NavigableSet<Integer> ofPart(int table, int cell) {
        int largest = totals().last();
        TreeSet<Integer> values = new TreeSet<>();
        worlds(parts.get(table)).stream()
                .filter(world -> sum(world) <= largest)
                .forEach(world -> values.add(world.get(cell)));
        return values;
    }

    /** The totals that all tables can have in common. */
    private NavigableSet<Integer> totals() {
        NavigableSet<Integer> totals = sums(wholes.get(0));
        wholes.forEach(table -> totals.retainAll(sums(table)));
        parts.forEach(table -> totals.headSet(sums(table).first()).clear());
        return totals;
    }

    private NavigableSet<Integer> sums(List<Object> table) {
        TreeSet<Integer> sums = new TreeSet<>(List.of(0));
        for (Object cell : table) {
            TreeSet<Integer> longer = new TreeSet<>();
            values(cell).forEach(value -> sums.forEach(sum -> longer.add(sum + value)));
            sums.clear();
            sums.addAll(longer);
        }
        return sums;
    }

    private List<List<Integer>> worlds(List<Object> table) {
        List<List<Integer>> worlds = new ArrayList<>(List.of(List.of()));
        for (Object cell : table) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> world : worlds) {
                for (int value : values(cell)) {
                    List<Integer> more = new ArrayList<>(world);
                    more.add(value);
                    longer.add(more);
                }
            }
            worlds = longer;
        }
        return worlds;
    }

    private List<Integer> values(Object cell) {
        List<Integer> values = new ArrayList<>();
        for (int value = 0; value <= MOST; value++) {
            if (publish.apply(value).equals(cell)) {
                values.add(value);
            }
        }
        return values;
    }

    private static int sum(List<Integer> world) {
        return world.stream().mapToInt(Integer::intValue).sum();
    }
}
