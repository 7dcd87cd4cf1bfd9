package org.preventsuite.plans.merging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.plans.merge.Edition;
import org.preventsuite.plans.merge.Merge;
import org.preventsuite.plans.merge.MergedItem;
import org.preventsuite.plans.merge.Origin;
import org.preventsuite.plans.merge.Selection;

/** Contract schema: MergeInput. The version that was last merged of a plan, and what became of its actions. */
record MergeInput(
        UUID planId, UUID versionId, @Nullable Selection selection, int actions, int taken, List<LeftOut> leftOut) {

    /** Contract schema: LeftOutAction. */
    record LeftOut(UUID actionId, String reference, Reason reason) {}

    /** Why an action is not in the draft. */
    enum Reason implements WireWord {
        NOT_SELECTED,
        DELETED_HERE
    }

    static MergeInput of(OpenInput input, Edition edition, Merge.Outcome outcome) {
        Set<UUID> deleted = outcome.deletedHere().stream().map(Origin::actionId).collect(Collectors.toSet());
        outcome.items().stream()
                .filter(MergedItem::isMissing)
                .forEach(item -> deleted.add(item.origins().get(0).actionId()));
        List<LeftOut> leftOut = Stream.concat(
                        edition.notSelected().stream().map(origin -> leftOut(origin, Reason.NOT_SELECTED)),
                        edition.items().stream()
                                .filter(item -> deleted.contains(item.origin().actionId()))
                                .map(item -> leftOut(item.origin(), Reason.DELETED_HERE)))
                .toList();
        int actions = edition.items().size() + edition.notSelected().size();
        return new MergeInput(
                input.planId(), input.versionId(), input.selection(), actions, actions - leftOut.size(), leftOut);
    }

    /** The input, of which these actions are in the draft again. */
    MergeInput with(Set<UUID> actionIds) {
        List<LeftOut> still = leftOut.stream()
                .filter(action -> !actionIds.contains(action.actionId()))
                .toList();
        return new MergeInput(planId, versionId, selection, actions, actions - still.size(), still);
    }

    private static LeftOut leftOut(Origin origin, Reason reason) {
        return new LeftOut(origin.actionId(), origin.reference(), reason);
    }
}
