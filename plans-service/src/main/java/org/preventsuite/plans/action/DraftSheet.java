package org.preventsuite.plans.action;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.merge.DraftItem;
import org.preventsuite.plans.merge.MergedItem;
import org.preventsuite.plans.merge.Origin;
import org.preventsuite.plans.merge.SourceItem;
import org.preventsuite.plans.plan.Plan;

/** The actions of a draft in the fields that a merge compares, and what the actions of others would say in it. */
public final class DraftSheet {
    static final String SECTION = "sectionKey";
    static final String STATUS = "status";
    static final String LEADS = "responsibilities";
    static final List<String> LISTS =
            List.of("subActions", LEADS, "timescales", "milestones", "outcomes", "frameworkEntries");

    /** What a merge compares. Ratings, progress and re-forecasts were made on the action they were made on, and stay. */
    private static final List<String> FIELDS = Stream.concat(
                    Stream.of("title", SourceItem.WORDING, SECTION, STATUS, "note"), LISTS.stream())
            .toList();

    private final Map<UUID, Action> drafted = new LinkedHashMap<>();
    private final Set<UUID> generated = new HashSet<>();
    private final Leads leads;
    private final JournalRepository journals;
    private final ObjectMapper json;

    DraftSheet(List<Action> drafted, Leads leads, JournalRepository journals, ObjectMapper json) {
        drafted.forEach(action -> this.drafted.put(action.id(), action));
        this.leads = leads;
        this.journals = journals;
        this.json = json;
    }

    Leads leads() {
        return leads;
    }

    /** Whether the reference of an action of an input was made from its words. */
    boolean isGenerated(UUID actionId) {
        return generated.contains(actionId);
    }

    /**
     * The actions as a merge compares them.
     *
     * @param disputed the fields of each action about which a conflict is open
     */
    public List<DraftItem> items(Plan plan, Map<UUID, Set<String>> disputed) {
        Set<UUID> progressed = journals.progressed(plan.id());
        return drafted.values().stream()
                .map(action -> new DraftItem(
                        action.id(),
                        action.reference(),
                        action.document().origins(),
                        fields(action),
                        action.reForecasts() > 0
                                || action.document().rating().isGiven()
                                || progressed.contains(action.id()),
                        disputed.getOrDefault(action.id(), Set.of())))
                .toList();
    }

    public boolean has(UUID actionId) {
        return drafted.containsKey(actionId);
    }

    public Map<String, Object> fields(UUID actionId) {
        return fields(action(actionId));
    }

    /** The action with other fields, as somebody decided. */
    public MergedItem decided(UUID actionId, MergedItem.Change change, Map<String, Object> fields) {
        Action action = action(actionId);
        List<Origin> origins = action.document().origins();
        return new MergedItem(change, actionId, action.reference(), origins, fields, List.of(), Set.of());
    }

    /**
     * An action of an input as the draft would have it.
     *
     * @param frozen the action in the words of the contract
     * @param sectionKey the section of the draft that it would stand in
     */
    public SourceItem source(Origin origin, JsonNode frozen, @Nullable String sectionKey) {
        if (frozen.path("referenceGenerated").asBoolean()) {
            generated.add(origin.actionId());
        }
        Map<String, Object> fields = pick(frozen);
        fields.remove(SECTION);
        if (sectionKey != null) {
            fields.put(SECTION, TextNode.valueOf(sectionKey));
        }
        return new SourceItem(origin, fields);
    }

    Action action(UUID id) {
        Action action = drafted.get(id);
        if (action == null) {
            throw new IllegalArgumentException("the draft has no such action");
        }
        return action;
    }

    private Map<String, Object> fields(Action action) {
        return pick(json.valueToTree(ActionView.stored(action)));
    }

    private Map<String, Object> pick(JsonNode action) {
        Map<String, Object> fields = new HashMap<>();
        for (String field : FIELDS) {
            JsonNode value = field.equals(LEADS) ? who(action.path(field)) : action.path(field);
            if (isStated(value)) {
                fields.put(field, value);
            }
        }
        return fields;
    }

    /** An empty list and a status that nobody has reported are no statements. */
    private static boolean isStated(JsonNode value) {
        return value.isTextual() ? !value.asText().equals(ActionStatus.UNKNOWN.wire()) : !value.isEmpty();
    }

    /** Those who answer, as far as that does not depend on which bodies a council has added so far. */
    private ArrayNode who(JsonNode responsibilities) {
        ArrayNode who = json.createArrayNode();
        for (JsonNode one : responsibilities) {
            ObjectNode kept = who.addObject();
            kept.set("role", one.get("role"));
            if (one.path("kind").asText().equals(ActionDocument.Kind.ALL_PARTNERS.wire())) {
                kept.set("kind", one.get("kind"));
            }
            String name = one.path("name").asText();
            if (one.has("bodyId")
                    && leads.isKnownOnlyById(UUID.fromString(one.path("bodyId").asText()), name)) {
                kept.set("bodyId", one.get("bodyId"));
            }
            kept.put("name", name);
        }
        return who;
    }
}
