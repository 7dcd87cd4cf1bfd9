package org.preventsuite.plans.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Small plans that often print the same action, and councils that edit what they made of them. */
final class World {
    private static final List<String> TEXTS = List.of("Train the officers", "Ask the schools", "Hold an event");
    private static final List<String> NOTES = List.of("one", "two", "three");
    private static final int MOST_ITEMS = 5;

    private final Random random;

    World(Random random) {
        this.random = random;
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** An item that says what it is to be done, by a plan that numbers it. */
    static SourceItem item(String plan, String version, int number, Map<String, Object> fields) {
        return new SourceItem(
                new Origin(id(plan), id(plan + version), id(plan + number), Integer.toString(number)), fields);
    }

    List<Edition> editions(String version, int plans) {
        List<Edition> editions = new ArrayList<>();
        for (int p = 0; p < plans; p++) {
            editions.add(edition("plan " + p, version));
        }
        return editions;
    }

    private Edition edition(String plan, String version) {
        List<SourceItem> items = new ArrayList<>();
        List<Origin> notSelected = new ArrayList<>();
        for (int n = 1; n <= MOST_ITEMS; n++) {
            SourceItem item = item(plan, version, n, fields());
            if (random.nextInt(4) > 0) {
                items.add(item);
            } else if (random.nextBoolean()) {
                notSelected.add(item.origin());
            }
        }
        return new Edition(id(plan), items, notSelected);
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new HashMap<>(Map.of("text", one(TEXTS)));
        if (random.nextBoolean()) {
            fields.put("note", one(NOTES));
        }
        return fields;
    }

    /** The draft with some items edited, some worked on, some deleted and one added. */
    List<DraftItem> edited(List<DraftItem> draft) {
        List<DraftItem> edited = new ArrayList<>();
        for (DraftItem item : draft) {
            int what = random.nextInt(5);
            if (what == 0) {
                Map<String, Object> fields = new HashMap<>(item.fields());
                fields.put(random.nextBoolean() ? "note" : "text", "Edited here " + random.nextInt(3));
                edited.add(with(item, fields, false));
            } else if (what == 1) {
                edited.add(with(item, item.fields(), true));
            } else if (what > 2) {
                edited.add(item);
            }
        }
        edited.add(new DraftItem(id("added"), "added", List.of(), Map.of("text", "Added here"), false, Set.of()));
        return edited;
    }

    /** The draft after a merge. */
    static List<DraftItem> after(List<DraftItem> draft, Merge.Outcome outcome) {
        Map<UUID, DraftItem> items = new HashMap<>();
        draft.forEach(item -> items.put(item.id(), item));
        for (MergedItem merged : outcome.items()) {
            if (!merged.isMissing()) {
                UUID id = merged.draftId() == null
                        ? id("draft of " + merged.origins().get(0).actionId())
                        : merged.draftId();
                DraftItem old = items.get(id);
                Set<String> disputed = new HashSet<>(old == null ? Set.of() : old.disputed());
                disputed.removeAll(merged.agreed());
                merged.disagreements().stream()
                        .filter(one -> one.field() != null)
                        .forEach(one -> disputed.add(String.valueOf(one.field())));
                items.put(
                        id,
                        new DraftItem(
                                id,
                                merged.reference(),
                                merged.origins(),
                                merged.fields(),
                                old != null && old.worked(),
                                disputed));
            }
        }
        return List.copyOf(items.values());
    }

    private static DraftItem with(DraftItem item, Map<String, Object> fields, boolean worked) {
        return new DraftItem(item.id(), item.reference(), item.origins(), fields, worked, item.disputed());
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
