package org.preventsuite.plans.merging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.action.DraftSheet;
import org.preventsuite.plans.framework.FrameworkTag;
import org.preventsuite.plans.merge.Edition;
import org.preventsuite.plans.merge.Origin;
import org.preventsuite.plans.merge.Selection;
import org.preventsuite.plans.merge.SourceItem;
import org.preventsuite.plans.plan.PlanVersion;

/** A version of a plan, opened to be merged. */
record OpenInput(PlanVersion version, @Nullable Selection selection) {

    UUID planId() {
        return version.planId();
    }

    UUID versionId() {
        return version.id();
    }

    Set<UUID> actionIds() {
        Set<UUID> ids = new HashSet<>();
        version.content().actions().forEach(action -> ids.add(id(action)));
        return ids;
    }

    boolean selectsNothing() {
        return version.content().actions().stream().noneMatch(this::selects);
    }

    /** What takes part of it, as the draft of the sheet would have it. */
    Edition edition(DraftSheet sheet, SectionPlaces places) {
        List<SourceItem> items = new ArrayList<>();
        List<Origin> notSelected = new ArrayList<>();
        for (JsonNode action : version.content().actions()) {
            Origin origin = new Origin(
                    planId(), versionId(), id(action), action.path("reference").asText());
            if (selects(action)) {
                items.add(sheet.source(origin, action, places.of(version, text(action, "sectionKey"))));
            } else {
                notSelected.add(origin);
            }
        }
        return new Edition(planId(), items, notSelected);
    }

    private boolean selects(JsonNode action) {
        return selection == null || selection.names(traits(action));
    }

    private static Selection.Traits traits(JsonNode action) {
        Set<UUID> bodies = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (JsonNode one : action.path("responsibilities")) {
            if (one.path("role").asText().equals("lead")) {
                names.add(one.path("name").asText());
                if (one.has("bodyId")) {
                    bodies.add(UUID.fromString(one.path("bodyId").asText()));
                }
            }
        }
        Set<FrameworkTag> entries = new HashSet<>();
        action.path("frameworkEntries")
                .forEach(tag -> entries.add(new FrameworkTag(
                        tag.path("frameworkCode").asText(),
                        tag.path("entryCode").asText())));
        return new Selection.Traits(id(action), bodies, names, text(action, "sectionKey"), entries);
    }

    private static UUID id(JsonNode action) {
        return UUID.fromString(action.path("id").asText());
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null ? null : value.asText();
    }
}
