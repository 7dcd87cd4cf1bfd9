package org.preventsuite.plans.action;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.problem.ProblemException;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.body.BodyRepository;
import org.preventsuite.plans.merge.DraftItem;
import org.preventsuite.plans.merge.MergedItem;
import org.preventsuite.plans.merge.Origin;
import org.preventsuite.plans.merge.SourceItem;
import org.preventsuite.plans.plan.Plan;

/** The actions of a draft plan in the fields that a merge compares, and the door by which a merge stores them. */
@ApplicationScoped
public class DraftActions {
    private static final String SECTION = "sectionKey";
    private static final String STATUS = "status";
    private static final String LEADS = "responsibilities";
    private static final List<String> LISTS =
            List.of("subActions", LEADS, "timescales", "milestones", "outcomes", "frameworkEntries");

    /** What a merge compares. Ratings, progress and re-forecasts were made on the action they were made on, and stay. */
    private static final List<String> FIELDS = Stream.concat(
                    Stream.of("title", SourceItem.WORDING, SECTION, STATUS, "note"), LISTS.stream())
            .toList();

    private final ActionRepository actions;
    private final JournalRepository journals;
    private final BodyRepository bodies;
    private final ChangeLog changes;
    private final ObjectMapper json;
    private final Clock clock;

    DraftActions(
            ActionRepository actions,
            JournalRepository journals,
            BodyRepository bodies,
            ChangeLog changes,
            ObjectMapper json,
            Clock clock) {
        this.actions = actions;
        this.journals = journals;
        this.bodies = bodies;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    /** The actions of a draft, and what the actions of others would say in it. */
    public final class Sheet {
        private final Map<UUID, Action> drafted = new LinkedHashMap<>();
        private final Set<UUID> generated = new HashSet<>();
        private final Leads leads;

        private Sheet(String areaCode, List<Action> drafted) {
            drafted.forEach(action -> this.drafted.put(action.id(), action));
            leads = new Leads(bodies.of(areaCode));
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

        private Action action(UUID id) {
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
                        && leads.isKnownOnlyById(
                                UUID.fromString(one.path("bodyId").asText()), name)) {
                    kept.set("bodyId", one.get("bodyId"));
                }
                kept.put("name", name);
            }
            return who;
        }
    }

    /** The actions of a plan; what is stale when it is stored is refused. */
    public Sheet open(Plan plan) {
        return new Sheet(plan.areaCode(), actions.ofPlan(plan.id()));
    }

    /** A draft that is still to be made. */
    public Sheet blank(String areaCode) {
        return new Sheet(areaCode, List.of());
    }

    /**
     * Stores what has changed, in the running transaction and in as many statements for many as for few.
     *
     * @param pointer the place of the request to which a refusal points
     * @return the action of each item, in their order; null for an item that has none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<@Nullable UUID> store(Caller caller, Plan plan, Sheet sheet, List<MergedItem> items, String pointer) {
        List<Action.Content> contents = contents(plan, sheet, items, pointer);
        List<@Nullable UUID> ids = new ArrayList<>();
        List<Action> created = new ArrayList<>();
        List<Action> updated = new ArrayList<>();
        int position = actions.nextPosition(plan.id());
        for (int i = 0; i < items.size(); i++) {
            MergedItem item = items.get(i);
            UUID id = item.draftId();
            if (item.change() == MergedItem.Change.CREATED) {
                Action action = new Action(contents.get(i), plan.areaCode(), plan.id(), position++, clock);
                created.add(action);
                id = action.id();
            } else if (id != null && sheet.action(id).become(contents.get(i), clock)) {
                updated.add(sheet.action(id));
            }
            ids.add(id);
        }
        actions.persist(created);
        actions.flush();
        saved(caller, "created", created);
        saved(caller, "updated", updated);
        return ids;
    }

    private void saved(Caller caller, String verb, List<Action> of) {
        changes.savedAll(
                caller,
                verb,
                ActionService.TYPE,
                of.stream().map(ActionView::stored).toList());
    }

    private List<Action.Content> contents(Plan plan, Sheet sheet, List<MergedItem> items, String pointer) {
        List<Action.Content> contents = new ArrayList<>();
        List<FieldError> persons = new ArrayList<>();
        for (MergedItem item : items) {
            try {
                contents.add(content(plan, sheet, item));
            } catch (ProblemException e) {
                e.errors()
                        .forEach(error -> persons.add(FieldError.at(
                                pointer, error.code(), "Action " + item.reference() + ": " + error.detail())));
            }
        }
        if (!persons.isEmpty()) {
            throw PlansProblem.PERSON_LIKE_LEAD.because(
                    "An action of an input names what looks like a person and is no body of the council.", persons);
        }
        return contents;
    }

    /** What was frozen in an input has passed the rules; only whom it names is this council's affair. */
    private Action.Content content(Plan plan, Sheet sheet, MergedItem item) {
        UUID id = item.draftId();
        Action old = id == null ? null : sheet.action(id);
        ObjectNode fields = json.createObjectNode();
        LISTS.forEach(fields::putArray);
        fields.put(STATUS, ActionStatus.UNKNOWN.wire());
        item.fields().forEach((name, value) -> fields.set(name, json.valueToTree(value)));
        if (item.change() == MergedItem.Change.WITHDRAWN) {
            fields.put(STATUS, ActionStatus.NO_LONGER_RELEVANT.wire());
        }
        fields.set(LEADS, json.valueToTree(sheet.leads.settle(wanted(fields.path(LEADS)))));
        fields.set("origins", json.valueToTree(item.origins()));
        fields.set(
                "rating",
                json.valueToTree(
                        old == null
                                ? ActionDocument.Rating.NOT_ASSESSED
                                : old.document().rating()));
        return new Action.Content(
                item.reference(),
                old == null ? sheet.generated.contains(item.origins().get(0).actionId()) : old.referenceGenerated(),
                text(fields, SECTION),
                text(fields, "title"),
                fields.path(SourceItem.WORDING).asText(),
                read(fields.path(STATUS), ActionStatus.class),
                read(fields, ActionDocument.class),
                old == null ? null : old.externalId(),
                plan.firstDay());
    }

    private List<NewAction.NewResponsibility> wanted(JsonNode who) {
        List<NewAction.NewResponsibility> wanted = new ArrayList<>();
        who.forEach(one -> wanted.add(read(one, NewAction.NewResponsibility.class)));
        return wanted;
    }

    private static @Nullable String text(ObjectNode fields, String name) {
        JsonNode value = fields.get(name);
        return value == null ? null : value.asText();
    }

    private <T> T read(JsonNode value, Class<T> type) {
        try {
            return json.treeToValue(value, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was frozen is no " + type.getSimpleName(), e);
        }
    }
}
