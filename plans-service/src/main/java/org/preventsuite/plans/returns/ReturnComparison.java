package org.preventsuite.plans.returns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.plans.plan.FieldChange;

/** Contract schema: ReturnComparison. What changed from one revision of a return to another, item by item. */
record ReturnComparison(Side from, Side to, List<FieldChange> fields, List<Section> sections) {
    private static final List<String> SECTIONS = List.of("plans", "training", "referrals");
    private static final List<String> LISTS = List.of("actions", "statements", "routes", "releases");

    /** What differs between any two returns, or is compared in its own place. */
    private static final Set<String> NOT_FIELDS =
            Set.of("plans", "training", "referrals", "digests", "findings", "revision", "preparedAt");

    private static final Set<String> NOT_FIGURES =
            Set.of("asAt", "figures", "actions", "statements", "routes", "releases");

    /** Contract schema: ComparedReturn. */
    record Side(UUID id, int revision, String digest) {
        static Side of(Return one) {
            return new Side(one.id(), one.revision(), one.digest());
        }
    }

    /** Contract schema: SectionChange. */
    record Section(String name, List<FieldChange> figures, List<Item> items, int unchangedItems) {}

    /** What became of an item. */
    enum Kind implements WireWord {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Contract schema: ItemChange. */
    record Item(String list, Kind kind, UUID id, List<FieldChange> changes) {
        static Item of(String list, Kind kind, JsonNode item, List<FieldChange> changes) {
            return new Item(list, kind, UUID.fromString(item.path("id").asText()), changes);
        }
    }

    static ReturnComparison of(Return from, Return to) {
        JsonNode before = from.document();
        JsonNode after = to.document();
        return new ReturnComparison(
                Side.of(from),
                Side.of(to),
                FieldChange.between(before, after, NOT_FIELDS),
                SECTIONS.stream()
                        .filter(name -> before.has(name) || after.has(name))
                        .map(name -> section(name, object(before, name), object(after, name)))
                        .toList());
    }

    private static Section section(String name, JsonNode before, JsonNode after) {
        List<Item> items = new ArrayList<>();
        int unchanged = 0;
        for (String list : LISTS) {
            Map<String, JsonNode> left = new LinkedHashMap<>();
            before.path(list).forEach(item -> left.put(item.path("id").asText(), item));
            for (JsonNode item : after.path(list)) {
                JsonNode was = left.remove(item.path("id").asText());
                List<FieldChange> changes = was == null ? List.of() : FieldChange.between(was, item, Set.of());
                if (was == null) {
                    items.add(Item.of(list, Kind.ADDED, item, changes));
                } else if (changes.isEmpty()) {
                    unchanged++;
                } else {
                    items.add(Item.of(list, Kind.CHANGED, item, changes));
                }
            }
            left.values().forEach(item -> items.add(Item.of(list, Kind.REMOVED, item, List.of())));
        }
        List<FieldChange> figures = Stream.concat(
                        FieldChange.between(object(before, "figures"), object(after, "figures"), Set.of()).stream(),
                        FieldChange.between(before, after, NOT_FIGURES).stream())
                .toList();
        return new Section(name, figures, items, unchanged);
    }

    private static ObjectNode object(JsonNode parent, String name) {
        return parent.get(name) instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }
}
