package org.preventsuite.plans.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.preventsuite.plans.framework.FrameworkTag;

/**
 * The actions of one council by the entries of a framework. An action that is tagged in the framework counts by those tags
 * alone; any other counts once under every entry that one of its tags stands for, by the best of them. Every action is in
 * exactly one of mapped, unmapped and untagged.
 */
record EntryProgress(Figure total, long mapped, List<Entry> entries, Unmapped unmapped, Figure untagged) {

    /** Contract schema: EntryProgress. The figures of one entry, each with what it rests on. */
    record Entry(String entryCode, String label, List<Compared> figures) {}

    /** Contract schema: ComparedFigure. */
    record Compared(Comparability comparability, Figure figure) {}

    /** Contract schema: UnmappedProgress. Tagged actions that reach no entry, by the entries they do have. */
    record Unmapped(Figure total, List<Own> entries) {}

    /** Contract schema: OwnEntryProgress. */
    record Own(String frameworkCode, String entryCode, Figure figure) {}

    /**
     * Counts the actions.
     *
     * @param framework the framework that is asked for
     * @param labels its entries in their order, with their wording
     * @param links which tags of other frameworks stand for them
     */
    static EntryProgress of(String framework, Map<String, String> labels, List<Link> links, List<Tally> tallies) {
        Map<String, Map<Comparability, List<Tally>>> reached = new LinkedHashMap<>();
        labels.keySet().forEach(entry -> reached.put(entry, new EnumMap<>(Comparability.class)));
        List<Tally> unmapped = new ArrayList<>();
        List<Tally> untagged = new ArrayList<>();
        long mapped = 0;
        for (Tally tally : tallies) {
            Map<String, Comparability> best = best(framework, links, tally);
            best.forEach((entry, how) -> reached.computeIfAbsent(entry, e -> new EnumMap<>(Comparability.class))
                    .computeIfAbsent(how, h -> new ArrayList<>())
                    .add(tally));
            if (!best.isEmpty()) {
                mapped += tally.actions();
            } else if (tally.tags().isEmpty()) {
                untagged.add(tally);
            } else {
                unmapped.add(tally);
            }
        }
        return new EntryProgress(
                Figure.of(tallies),
                mapped,
                reached.entrySet().stream()
                        .map(entry -> entry(entry.getKey(), labels, entry.getValue()))
                        .toList(),
                new Unmapped(Figure.of(unmapped), own(unmapped)),
                Figure.of(untagged));
    }

    /** The entries that the actions of a tally reach, each in the best way. */
    private static Map<String, Comparability> best(String framework, List<Link> links, Tally tally) {
        Map<String, Comparability> best = new TreeMap<>();
        tally.tags().stream()
                .filter(tag -> tag.frameworkCode().equals(framework))
                .forEach(tag -> best.put(tag.entryCode(), Comparability.DIRECT));
        if (best.isEmpty()) {
            links.stream()
                    .filter(link -> tally.tags().contains(link.tag()))
                    .forEach(link ->
                            best.merge(link.entryCode(), link.comparability(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        }
        return best;
    }

    private static Entry entry(String code, Map<String, String> labels, Map<Comparability, List<Tally>> figures) {
        return new Entry(
                code,
                labels.getOrDefault(code, code),
                figures.entrySet().stream()
                        .map(figure -> new Compared(figure.getKey(), Figure.of(figure.getValue())))
                        .toList());
    }

    private static List<Own> own(List<Tally> unmapped) {
        Map<FrameworkTag, List<Tally>> byTag =
                new TreeMap<>(Comparator.comparing(FrameworkTag::frameworkCode).thenComparing(FrameworkTag::entryCode));
        unmapped.forEach(tally -> tally.tags().forEach(tag -> byTag.computeIfAbsent(tag, t -> new ArrayList<>())
                .add(tally)));
        return byTag.entrySet().stream()
                .map(entry -> new Own(
                        entry.getKey().frameworkCode(), entry.getKey().entryCode(), Figure.of(entry.getValue())))
                .toList();
    }
}
