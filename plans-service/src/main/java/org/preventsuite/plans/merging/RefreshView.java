package org.preventsuite.plans.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.merge.Disagreement;
import org.preventsuite.plans.merge.DraftItem;
import org.preventsuite.plans.merge.Merge;
import org.preventsuite.plans.merge.MergedItem;
import org.preventsuite.plans.merge.Origin;
import org.preventsuite.plans.merge.SourceItem;

/** Contract schema: MergeRefresh. What a refresh did, or would do. */
record RefreshView(RefreshMode mode, Counts counts, List<Item> items, MergeView merge) {

    /** Contract schema: RefreshCounts. */
    record Counts(long created, long updated, long withdrawn, long unchanged, long conflicts) {}

    /** Contract schema: RefreshedItem. */
    record Item(
            MergedItem.Change change,
            @Nullable UUID actionId,
            String reference,
            String text,
            List<String> fields,
            List<Origin> origins,
            List<Disagreement> conflicts) {}

    /**
     * What is news of the outcome.
     *
     * @param ids the action of each item of the outcome, once it is stored
     */
    static RefreshView of(
            RefreshMode mode, Merge.Outcome outcome, List<DraftItem> draft, List<@Nullable UUID> ids, MergeView merge) {
        Map<UUID, DraftItem> byId = draft.stream().collect(Collectors.toMap(DraftItem::id, item -> item));
        Map<MergedItem.Change, Long> counts = outcome.items().stream()
                .filter(item -> !item.isMissing())
                .collect(Collectors.groupingBy(MergedItem::change, Collectors.counting()));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < outcome.items().size(); i++) {
            MergedItem item = outcome.items().get(i);
            if (item.isNews()) {
                items.add(item(item, byId.get(item.draftId()), ids.get(i)));
            }
        }
        return new RefreshView(
                mode,
                new Counts(
                        counts.getOrDefault(MergedItem.Change.CREATED, 0L),
                        counts.getOrDefault(MergedItem.Change.UPDATED, 0L),
                        counts.getOrDefault(MergedItem.Change.WITHDRAWN, 0L),
                        counts.getOrDefault(MergedItem.Change.UNCHANGED, 0L),
                        outcome.items().stream()
                                .mapToLong(item -> item.disagreements().size())
                                .sum()),
                items,
                merge);
    }

    private static Item item(MergedItem item, @Nullable DraftItem old, @Nullable UUID id) {
        return new Item(
                item.change(),
                id,
                item.reference(),
                String.valueOf(item.fields().get(SourceItem.WORDING)),
                old == null ? List.of() : changed(old.fields(), item.fields()),
                item.origins(),
                item.disagreements());
    }

    private static List<String> changed(Map<String, Object> before, Map<String, Object> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .toList();
    }
}
