package org.preventsuite.plans.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the editions of several plans into one draft. The first time the draft is empty; later it brings new editions
 * into what has become of it since, and no edit made there is lost.
 */
public final class Merge {
    /** In place of a field: the item as a whole. */
    public static final String WHOLE = "";

    private final List<DraftItem> draft;
    private final Map<UUID, SourceItem> before = new HashMap<>();
    private final Map<UUID, SourceItem> now = new LinkedHashMap<>();
    private final Map<UUID, Integer> inputs = new HashMap<>();
    private final Map<UUID, String> keys = new HashMap<>();
    private final References references;
    private final List<MergedItem> items = new ArrayList<>();
    private final List<Origin> deletedHere = new ArrayList<>();

    private Merge(List<DraftItem> draft, List<Edition> before, List<Edition> now, List<Set<UUID>> same) {
        this.draft = draft;
        before.forEach(edition ->
                edition.items().forEach(item -> this.before.put(item.origin().actionId(), item)));
        for (Edition edition : now) {
            inputs.put(edition.planId(), inputs.size() + 1);
            edition.items().forEach(item -> this.now.put(item.origin().actionId(), item));
        }
        for (int i = 0; i < same.size(); i++) {
            for (UUID actionId : same.get(i)) {
                keys.put(actionId, "stated " + i);
            }
        }
        references = new References(draft.stream().map(DraftItem::reference).toList());
    }

    /**
     * What becomes of the draft.
     *
     * @param items what becomes of each item that comes or came from an input, in the order of draft and inputs
     * @param deletedHere what takes part and has not changed, but was deleted in the draft: it stays away
     */
    public record Outcome(List<MergedItem> items, List<Origin> deletedHere) {
        public Outcome {
            items = List.copyOf(items);
            deletedHere = List.copyOf(deletedHere);
        }
    }

    /**
     * Merges editions into a draft.
     *
     * @param before the editions that the draft was last merged from; none the first time
     * @param now the editions to merge, in the order whose first has the first word
     * @param same the actions that are stated to be the same, whatever their words; at most one of each plan
     */
    public static Outcome of(
            List<DraftItem> draft, List<Edition> before, List<Edition> now, List<? extends Collection<UUID>> same) {
        Merge merge = new Merge(
                draft, before, now, same.stream().map(Set::<UUID>copyOf).toList());
        merge.run();
        return new Outcome(merge.items, merge.deletedHere);
    }

    private void run() {
        Map<String, List<SourceItem>> newcomers = newcomers();
        for (DraftItem item : draft) {
            if (!item.origins().isEmpty()) {
                items.add(refreshed(item, joining(item, newcomers)));
            }
        }
        newcomers.values().stream().filter(group -> !group.isEmpty()).forEach(group -> items.add(created(group)));
    }

    /** What the draft never had, by what makes two actions the same. */
    private Map<String, List<SourceItem>> newcomers() {
        Set<UUID> drafted = new HashSet<>();
        draft.forEach(item -> item.origins().forEach(origin -> drafted.add(origin.actionId())));
        Map<String, List<SourceItem>> newcomers = new LinkedHashMap<>();
        now.forEach((actionId, item) -> {
            SourceItem old = before.get(actionId);
            if (drafted.contains(actionId)) {
                return;
            }
            if (old == null) {
                newcomers.computeIfAbsent(key(item), key -> new ArrayList<>()).add(item);
            } else if (old.fields().equals(item.fields())) {
                deletedHere.add(item.origin());
            } else {
                items.add(goneHere(item));
            }
        });
        return newcomers;
    }

    private String key(SourceItem item) {
        return keys.getOrDefault(item.origin().actionId(), item.key());
    }

    private static MergedItem goneHere(SourceItem item) {
        Disagreement gone = new Disagreement(
                Disagreement.Kind.GONE_HERE, null, null, List.of(new Disagreement.Side(null, List.of(item.origin()))));
        return new MergedItem(
                MergedItem.Change.UNCHANGED,
                null,
                item.origin().reference(),
                List.of(item.origin()),
                item.fields(),
                List.of(gone),
                Set.of());
    }

    /** The newcomers that are what the draft already has from another plan. */
    private List<SourceItem> joining(DraftItem item, Map<String, List<SourceItem>> newcomers) {
        List<SourceItem> joining = new ArrayList<>();
        for (Origin origin : item.origins()) {
            SourceItem known = now.get(origin.actionId());
            List<SourceItem> same = known == null ? null : newcomers.get(key(known));
            if (same != null) {
                List<SourceItem> others = same.stream()
                        .filter(other -> !item.comesFrom(other.origin().planId()))
                        .toList();
                joining.addAll(others);
                same.removeAll(others);
            }
        }
        return joining;
    }

    private MergedItem created(List<SourceItem> group) {
        List<FieldMerge.Source> sources =
                group.stream().map(item -> new FieldMerge.Source(null, item)).toList();
        Map<String, Object> fields = new HashMap<>();
        List<Disagreement> disagreements = new ArrayList<>();
        for (String field : fieldNames(group.stream().map(SourceItem::fields))) {
            FieldMerge.Settled settled = new FieldMerge(field, null, sources).begin();
            put(fields, field, settled.value());
            add(disagreements, settled.disagreement());
        }
        Origin first = group.get(0).origin();
        return new MergedItem(
                MergedItem.Change.CREATED,
                null,
                references.take(first.reference(), Objects.requireNonNull(inputs.get(first.planId()))),
                group.stream().map(SourceItem::origin).toList(),
                fields,
                disagreements,
                Set.of());
    }

    private MergedItem refreshed(DraftItem item, List<SourceItem> joining) {
        List<FieldMerge.Source> sources = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (Origin origin : item.origins()) {
            SourceItem old = before.get(origin.actionId());
            SourceItem present = now.get(origin.actionId());
            if (present == null) {
                origins.add(origin);
            } else {
                sources.add(new FieldMerge.Source(old, present));
                origins.add(isNews(old, present) ? present.origin() : origin);
            }
        }
        for (SourceItem joined : joining) {
            sources.add(new FieldMerge.Source(null, joined));
            origins.add(joined.origin());
        }
        return sources.isEmpty() ? goneThere(item) : merged(item, sources, origins);
    }

    private static boolean isNews(@Nullable SourceItem old, SourceItem present) {
        return old == null
                || !old.fields().equals(present.fields())
                || !old.origin().reference().equals(present.origin().reference());
    }

    private MergedItem merged(DraftItem item, List<FieldMerge.Source> sources, List<Origin> origins) {
        Map<String, Object> fields = new HashMap<>();
        List<Disagreement> disagreements = new ArrayList<>();
        Set<String> agreed = new HashSet<>();
        Stream<Map<String, Object>> said =
                sources.stream().map(source -> source.now().fields());
        for (String field : fieldNames(Stream.concat(Stream.of(item.fields()), said))) {
            FieldMerge.Settled settled = new FieldMerge(field, item.fields().get(field), sources)
                    .settle(item.disputed().contains(field));
            put(fields, field, settled.value());
            add(disagreements, settled.disagreement());
            if (settled.agreed()) {
                agreed.add(field);
            }
        }
        boolean same = fields.equals(item.fields()) && origins.equals(item.origins());
        MergedItem.Change change = same ? MergedItem.Change.UNCHANGED : MergedItem.Change.UPDATED;
        agreed.add(WHOLE); // it is there, in the draft and in an input
        return new MergedItem(change, item.id(), item.reference(), origins, fields, disagreements, agreed);
    }

    /** No input has the item now; one that none had before either has been dealt with. */
    private MergedItem goneThere(DraftItem item) {
        List<SourceItem> last = item.origins().stream()
                .map(origin -> before.get(origin.actionId()))
                .filter(Objects::nonNull)
                .toList();
        boolean edited =
                item.worked() || last.stream().noneMatch(old -> old.fields().equals(item.fields()));
        Disagreement gone = new Disagreement(
                Disagreement.Kind.GONE_THERE, null, null, List.of(new Disagreement.Side(null, item.origins())));
        return new MergedItem(
                last.isEmpty() || edited ? MergedItem.Change.UNCHANGED : MergedItem.Change.WITHDRAWN,
                item.id(),
                item.reference(),
                item.origins(),
                item.fields(),
                !last.isEmpty() && edited ? List.of(gone) : List.of(),
                Set.of());
    }

    private static Set<String> fieldNames(Stream<Map<String, Object>> said) {
        Set<String> names = new TreeSet<>();
        said.forEach(fields -> names.addAll(fields.keySet()));
        return names;
    }

    private static void put(Map<String, Object> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    private static void add(List<Disagreement> disagreements, @Nullable Disagreement one) {
        if (one != null) {
            disagreements.add(one);
        }
    }
}
