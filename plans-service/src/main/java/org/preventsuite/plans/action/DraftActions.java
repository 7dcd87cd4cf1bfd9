package org.preventsuite.plans.action;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.problem.ProblemException;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.body.BodyRepository;
import org.preventsuite.plans.merge.MergedItem;
import org.preventsuite.plans.merge.SourceItem;
import org.preventsuite.plans.plan.Plan;

/** The door by which a merge reads the actions of a draft plan and stores them. */
@ApplicationScoped
public class DraftActions {
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

    /** The actions of a plan; what is stale when it is stored is refused. */
    public DraftSheet open(Plan plan) {
        return sheet(plan.areaCode(), actions.ofPlan(plan.id()));
    }

    /** A draft that is still to be made. */
    public DraftSheet blank(String areaCode) {
        return sheet(areaCode, List.of());
    }

    private DraftSheet sheet(String areaCode, List<Action> drafted) {
        return new DraftSheet(drafted, new Leads(bodies.of(areaCode)), journals, json);
    }

    /**
     * Stores what has changed, in the running transaction and in as many statements for many as for few.
     *
     * @param pointer the place of the request to which a refusal points
     * @return the action of each item, in their order; null for an item that has none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<@Nullable UUID> store(
            Caller caller, Plan plan, DraftSheet sheet, List<MergedItem> items, String pointer) {
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

    private List<Action.Content> contents(Plan plan, DraftSheet sheet, List<MergedItem> items, String pointer) {
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
    private Action.Content content(Plan plan, DraftSheet sheet, MergedItem item) {
        UUID id = item.draftId();
        Action old = id == null ? null : sheet.action(id);
        ObjectNode fields = json.createObjectNode();
        DraftSheet.LISTS.forEach(fields::putArray);
        fields.put(DraftSheet.STATUS, ActionStatus.UNKNOWN.wire());
        item.fields().forEach((name, value) -> fields.set(name, json.valueToTree(value)));
        if (item.change() == MergedItem.Change.WITHDRAWN) {
            fields.put(DraftSheet.STATUS, ActionStatus.NO_LONGER_RELEVANT.wire());
        }
        fields.set(DraftSheet.LEADS, json.valueToTree(sheet.leads().settle(wanted(fields.path(DraftSheet.LEADS)))));
        fields.set("origins", json.valueToTree(item.origins()));
        fields.set(
                "rating",
                json.valueToTree(
                        old == null
                                ? ActionDocument.Rating.NOT_ASSESSED
                                : old.document().rating()));
        return new Action.Content(
                item.reference(),
                old == null ? sheet.isGenerated(item.origins().get(0).actionId()) : old.referenceGenerated(),
                text(fields, DraftSheet.SECTION),
                text(fields, "title"),
                fields.path(SourceItem.WORDING).asText(),
                read(fields.path(DraftSheet.STATUS), ActionStatus.class),
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
