package org.preventsuite.plans.approval;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/**
 * Contract schemas: ApprovalRule and NewApprovalRule. Whose approval a plan needs.
 *
 * @param groupIds the groups that the plan goes to; none stands for whichever decide on it
 * @param namedGroupIds those of them whose approval is needed, where the kind is named
 */
public record ApprovalRule(Kind kind, List<UUID> groupIds, List<UUID> namedGroupIds) {
    /** The rule of a plan for which nobody has set one: the approval of any group is enough. */
    public static final ApprovalRule USUAL = new ApprovalRule(Kind.ANY, List.of(), List.of());

    /** Which of the groups must approve. */
    public enum Kind implements WireWord {
        /** Every one of them. */
        ALL,
        /** One of them, whichever it is. */
        ANY,
        /** Every named one; the others must have dealt with the version, whatever they said. */
        NAMED
    }

    public ApprovalRule {
        groupIds = groupIds == null ? List.of() : List.copyOf(groupIds);
        namedGroupIds = namedGroupIds == null ? List.of() : List.copyOf(namedGroupIds);
    }

    /**
     * How far the approval of a version has come.
     *
     * @param decisions all decisions on the plan, in any order
     */
    public Approval judge(UUID versionId, Collection<Verdict> decisions) {
        Map<UUID, Verdict> standing = standing(versionId, decisions);
        List<UUID> groups =
                groupIds.isEmpty() ? standing.keySet().stream().sorted().toList() : groupIds;
        ApprovalState state = kind == Kind.ANY ? ofAny(groups, standing) : ofEvery(groups, standing);
        return new Approval(
                state,
                state == ApprovalState.AWAITING
                        ? groups.stream()
                                .filter(group -> !isSettled(group, standing))
                                .toList()
                        : List.of(),
                groups.stream()
                        .map(standing::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Verdict::openConditions)
                        .sum());
    }

    /** The last decision of each group on the version that no other one corrects. */
    private static Map<UUID, Verdict> standing(UUID versionId, Collection<Verdict> decisions) {
        Set<UUID> superseded = decisions.stream()
                .map(Verdict::supersedesId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Verdict> standing = new HashMap<>();
        decisions.stream()
                .filter(one -> one.versionId().equals(versionId) && !superseded.contains(one.id()))
                .forEach(one -> standing.merge(one.groupId(), one, BinaryOperator.maxBy(Verdict.BY_TIME)));
        return standing;
    }

    private static ApprovalState ofAny(List<UUID> groups, Map<UUID, Verdict> standing) {
        List<Outcome> outcomes = groups.stream()
                .map(standing::get)
                .filter(Objects::nonNull)
                .map(Verdict::outcome)
                .toList();
        if (outcomes.contains(Outcome.APPROVED)) {
            return ApprovalState.APPROVED;
        }
        if (outcomes.contains(Outcome.APPROVED_WITH_CONDITIONS)) {
            return ApprovalState.APPROVED_WITH_CONDITIONS;
        }
        boolean allReject = !groups.isEmpty()
                && outcomes.size() == groups.size()
                && outcomes.stream().allMatch(outcome -> outcome == Outcome.REJECTED);
        return allReject ? ApprovalState.REJECTED : ApprovalState.AWAITING;
    }

    private ApprovalState ofEvery(List<UUID> groups, Map<UUID, Verdict> standing) {
        List<Outcome> needed = groups.stream()
                .filter(this::mustApprove)
                .map(standing::get)
                .filter(Objects::nonNull)
                .map(Verdict::outcome)
                .toList();
        if (needed.contains(Outcome.REJECTED)) {
            return ApprovalState.REJECTED;
        }
        if (!groups.stream().allMatch(group -> isSettled(group, standing))) {
            return ApprovalState.AWAITING;
        }
        return needed.contains(Outcome.APPROVED_WITH_CONDITIONS)
                ? ApprovalState.APPROVED_WITH_CONDITIONS
                : ApprovalState.APPROVED;
    }

    private boolean mustApprove(UUID group) {
        return kind != Kind.NAMED || namedGroupIds.contains(group);
    }

    private boolean isSettled(UUID group, Map<UUID, Verdict> standing) {
        @Nullable Verdict verdict = standing.get(group);
        return verdict != null
                && (mustApprove(group)
                        ? verdict.outcome().isDecided()
                        : verdict.outcome().isHeard());
    }
}
