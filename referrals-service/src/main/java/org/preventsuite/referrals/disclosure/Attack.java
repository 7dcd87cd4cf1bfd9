package org.preventsuite.referrals.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader can work out who has every table that was ever published of an area, its territory and a year, superseded
 * ones too. The reader knows how tables tie each other, and where they contradict each other may believe either.
 *
 * <p>It counts nothing as open that it cannot show: a value is possible when a whole world of integers was found that has
 * it and in which every statement of a reading and every sum is true. What it fails to find makes a release fail and
 * never pass.
 */
public final class Attack {
    private final Map<Integer, Interval> narrowest = new LinkedHashMap<>();

    private Attack(Linkage linkage, List<PublishedTable> tables) {
        List<Integer> secrets =
                linkage.secrets(tables).stream().map(linkage::of).toList();
        List<Readings.Statement> statements = statements(linkage, tables);
        Optional<List<List<Readings.Statement>>> readings = new Readings(linkage.sums(), statements).all();
        readings.ifPresentOrElse(
                all -> all.forEach(reading -> read(linkage.sums(), reading, secrets, showsZeros(tables))),
                () -> secrets.forEach(secret -> narrowest.put(secret, new Interval(0, 0))));
    }

    /** An attack on tables that are linked with each other. */
    public static Attack on(Territory territory, List<PublishedTable> linked) {
        return new Attack(new Linkage(territory, linked), linked);
    }

    /** What remains possible for each count that is not shown, in the reading that says most of it; not which is which. */
    public List<Interval> unshown() {
        return List.copyOf(narrowest.values());
    }

    private static List<Readings.Statement> statements(Linkage linkage, List<PublishedTable> tables) {
        List<Readings.Statement> statements = new ArrayList<>();
        for (PublishedTable table : tables) {
            table.cells()
                    .forEach((code, count) -> statements.add(new Readings.Statement(
                            linkage.of(new Linkage.Place(
                                    table.areaCode(), table.breakdown().name(), code)),
                            count.possible(),
                            !(count instanceof ProtectedCount.Withheld))));
        }
        return statements;
    }

    private static boolean showsZeros(List<PublishedTable> tables) {
        return tables.stream()
                .flatMap(table -> table.cells().values().stream())
                .anyMatch(ProtectedCount.Exact.class::isInstance);
    }

    private void read(Sums sums, List<Readings.Statement> reading, List<Integer> secrets, boolean zerosShown) {
        Sums.Bounds bounds = sums.open();
        Set<Integer> shown = new HashSet<>();
        Set<Integer> withheld = new HashSet<>();
        for (Readings.Statement statement : reading) {
            bounds.narrow(
                    statement.number(),
                    statement.possible().atLeast(),
                    statement.possible().atMost());
            (statement.shown() ? shown : withheld).add(statement.number());
        }
        shown.removeAll(withheld);
        sums.tighten(bounds);
        List<Integer> open = secrets.stream()
                .filter(secret -> !shown.contains(secret))
                .filter(secret -> !zerosShown || bounds.most(secret) > 0 || withheld.contains(secret))
                .toList();
        Worlds worlds = new Worlds(sums, bounds, open);
        open.forEach(secret -> narrowest.merge(secret, worlds.range(secret), Attack::narrower));
    }

    private static Interval narrower(Interval one, Interval other) {
        return other.width() < one.width() ? other : one;
    }
}
