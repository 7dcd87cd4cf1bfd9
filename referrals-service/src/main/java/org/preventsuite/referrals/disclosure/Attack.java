package org.preventsuite.referrals.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader can work out who has every table published of one area and year, corrected ones too. The reader knows
 * that tables which cover all referrals have one total, that no other table exceeds it, and that a cell which two tables
 * describe alike was not corrected. What the tables themselves contradict the reader lets go, the older first.
 *
 * <p>Each smallest and largest value is the solution of a linear programme. Its matrix is that of a flow between totals,
 * so it loses nothing against whole numbers (Hoffman and Kruskal 1956).
 */
public final class Attack {
    /** Solutions are whole numbers, found in floating point. */
    private static final double SLACK = 1e-6;

    private final Map<String, Known> tables = new LinkedHashMap<>();
    private final List<Known> linked = new ArrayList<>();

    /** The newest table of a name and what is known of its cells from all of that name. */
    record Known(PublishedTable newest, Map<String, Interval> cells) {}

    private Attack(List<PublishedTable> newestFirst) {
        newestFirst.forEach(this::learn);
        for (Known table : tables.values()) {
            linked.add(table);
            if (!isPossible()) {
                linked.remove(table);
            }
        }
    }

    public static Attack on(List<PublishedTable> newestFirst) {
        return new Attack(newestFirst);
    }

    /** What remains possible for each withheld count; it does not say which is which. */
    public List<Interval> withheld() {
        return tables.values().stream()
                .flatMap(table -> table.newest().cells().entrySet().stream()
                        .filter(cell -> cell.getValue() instanceof ProtectedCount.Withheld)
                        .map(cell -> possible(table, cell.getKey())))
                .toList();
    }

    private void learn(PublishedTable table) {
        Known known = tables.computeIfAbsent(table.name(), name -> new Known(table, new LinkedHashMap<>()));
        table.cells().forEach((code, count) -> known.cells()
                .merge(code, count.possible(), (newer, older) -> newer.meets(older) ? newer.and(older) : newer));
    }

    private Interval possible(Known table, String code) {
        Interval alone = table.cells().getOrDefault(code, new Interval(0, 0));
        if (!linked.contains(table)) {
            return alone;
        }
        return new Interval((int) Math.ceil(new Programme(linked).smallest(table, code) - SLACK), (int)
                Math.floor(new Programme(linked).largest(table, code) + SLACK));
    }

    private boolean isPossible() {
        return new Programme(linked).hasSolution();
    }
}
