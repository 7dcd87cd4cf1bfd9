package org.preventsuite.plans.merge;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.body.MatchKey;
import org.preventsuite.plans.framework.FrameworkTag;

/** Contract schema: MergeSelection. Which actions of an input take part: those that one of its lists names. */
public record Selection(
        List<UUID> leadBodyIds,
        List<String> leadNames,
        List<String> sectionKeys,
        List<FrameworkTag> frameworkEntries,
        List<UUID> actionIds) {
    public Selection {
        leadBodyIds = leadBodyIds == null ? List.of() : List.copyOf(leadBodyIds);
        leadNames = leadNames == null ? List.of() : List.copyOf(leadNames);
        sectionKeys = sectionKeys == null ? List.of() : List.copyOf(sectionKeys);
        frameworkEntries = frameworkEntries == null ? List.of() : List.copyOf(frameworkEntries);
        actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    }

    /** What of an action a selection can name. */
    public record Traits(
            UUID actionId,
            Set<UUID> leadBodyIds,
            Set<String> leadNames,
            @Nullable String sectionKey,
            Set<FrameworkTag> frameworkEntries) {}

    public boolean names(Traits item) {
        Set<String> keys = leadNames.stream().map(MatchKey::of).collect(Collectors.toSet());
        return actionIds.contains(item.actionId())
                || (item.sectionKey() != null && sectionKeys.contains(item.sectionKey()))
                || leadBodyIds.stream().anyMatch(item.leadBodyIds()::contains)
                || item.leadNames().stream().map(MatchKey::of).anyMatch(keys::contains)
                || frameworkEntries.stream().anyMatch(item.frameworkEntries()::contains);
    }
}
