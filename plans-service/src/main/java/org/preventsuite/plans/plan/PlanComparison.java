package org.preventsuite.plans.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/**
 * Contract schema: PlanComparison. What changed from one version of a plan to another, item by item.
 *
 * @param to absent where it is compared with the plan as it stands now
 */
public record PlanComparison(
        Side from, @Nullable Side to, List<FieldChange> plan, List<ActionChange> actions, int unchangedActions) {
    /** What changes with every version, so that it tells nothing. */
    private static final Set<String> MEANINGLESS = Set.of("id", "version", "createdAt", "updatedAt", "versions");

    /** Contract schema: ComparedVersion. */
    record Side(UUID id, int number, String label) {
        static Side of(PlanVersion version) {
            return new Side(version.id(), version.number(), version.label());
        }
    }

    /** What became of an action. */
    enum Kind implements WireWord {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Contract schema: ActionChange. */
    record ActionChange(Kind kind, UUID actionId, String reference, String text, List<FieldChange> changes) {
        static ActionChange of(Kind kind, JsonNode action, List<FieldChange> changes) {
            return new ActionChange(
                    kind,
                    UUID.fromString(action.path("id").asText()),
                    action.path("reference").asText(),
                    action.path("text").asText(),
                    changes);
        }
    }

    static PlanComparison of(PlanVersion from, PlanVersion to) {
        return of(from, Side.of(to), to.content());
    }

    static PlanComparison ofNow(PlanVersion from, FrozenPlan now) {
        return of(from, null, now);
    }

    private static PlanComparison of(PlanVersion from, @Nullable Side side, FrozenPlan to) {
        Map<String, JsonNode> left = byId(from.content().actions());
        List<ActionChange> actions = new ArrayList<>();
        int unchanged = 0;
        for (JsonNode after : to.actions()) {
            JsonNode before = left.remove(after.path("id").asText());
            List<FieldChange> changes = before == null ? List.of() : changes(before, after);
            if (before == null) {
                actions.add(ActionChange.of(Kind.ADDED, after, changes));
            } else if (changes.isEmpty()) {
                unchanged++;
            } else {
                actions.add(ActionChange.of(Kind.CHANGED, after, changes));
            }
        }
        left.values().forEach(before -> actions.add(ActionChange.of(Kind.REMOVED, before, List.of())));
        return new PlanComparison(Side.of(from), side, changes(from.content().plan(), to.plan()), actions, unchanged);
    }

    private static Map<String, JsonNode> byId(List<JsonNode> actions) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        actions.forEach(action -> byId.put(action.path("id").asText(), action));
        return byId;
    }

    private static List<FieldChange> changes(JsonNode before, JsonNode after) {
        return FieldChange.between(before, after, MEANINGLESS);
    }
}
