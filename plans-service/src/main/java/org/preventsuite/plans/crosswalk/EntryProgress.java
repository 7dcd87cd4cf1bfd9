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
public record EntryProgress(Figure total, long mapped, List<Entry> entries, Unmapped unmapped, Figure untagged) {

    /** Contract schema: EntryProgress. The figures of one entry, each with what it rests on. */
    public record Entry(String entryCode, String label, List<Compared> figures) {}

    /** Contract schema: ComparedFigure. */
    public record Compared(Comparability comparability, Figure figure) {}

    /** Contract schema: UnmappedProgress. Tagged actions that reach no entry, by the entries they do have. */
    public record Unmapped(Figure total, List<Own> entries) {}

    /** Contract schema: OwnEntryProgress. */
    public record Own(String frameworkCode, String entryCode, Figure figure) {}

    /**
     * Counts the actions.
     *
     * @param reach which entries of the framework that is asked for the actions reach
     * @param labels its entries in their order, with their wording
     */
    public static EntryProgress of(Reach reach, Map<String, String> labels, List<Tally> tallies) {
        Map<String, Map<Comparability, List<Tally>>> reached = new LinkedHashMap<>();
        labels.keySet().forEach(entry -> reached.put(entry, new EnumMap<>(Comparability.class)));
        List<Tally> unmapped = new ArrayList<>();
        List<Tally> untagged = new ArrayList<>();
        long mapped = 0;
        for (Tally tally : tallies) {
            Map<String, Comparability> best = reach.of(tally.tags());
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
