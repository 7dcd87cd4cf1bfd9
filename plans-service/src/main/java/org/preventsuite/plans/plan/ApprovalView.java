package org.preventsuite.plans.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.approval.Approval;
import org.preventsuite.plans.approval.ApprovalState;

/** Contract schema: Approval. */
record ApprovalView(ApprovalState state, List<AwaitedGroup> stillToDecide, int openConditions) {
    /**
     * Contract schema: AwaitedGroup.
     *
     * @param name absent in the feed, since a group is renamed without its plans
     */
    record AwaitedGroup(UUID groupId, @Nullable String name) {}

    /** The groups that something waits for. */
    static Set<UUID> awaited(Stream<@Nullable Approval> approvals) {
        return approvals
                .filter(Objects::nonNull)
                .flatMap(approval -> approval.stillToDecide().stream())
                .collect(Collectors.toSet());
    }

    static ApprovalView of(Approval approval, Map<UUID, String> names) {
        return new ApprovalView(
                approval.state(),
                approval.stillToDecide().stream()
                        .map(id -> new AwaitedGroup(id, names.get(id)))
                        .toList(),
                approval.openConditions());
    }

    /** That of the plan's newest version; null before there is one. */
    static @Nullable ApprovalView of(Plan plan, Map<UUID, String> names) {
        Approval approval = plan.approval();
        return approval == null ? null : of(approval, names);
    }
}
