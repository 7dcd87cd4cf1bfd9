package org.preventsuite.plans.approval;

import java.util.List;
import java.util.UUID;

/**
 * How far the approval of a version has come, and what it waits for.
 *
 * @param stillToDecide the groups it waits for, in the order of the rule; empty unless it is awaited
 * @param openConditions how many conditions of the decisions that stand are not met
 */
public record Approval(ApprovalState state, List<UUID> stillToDecide, int openConditions) {
    public Approval {
        stillToDecide = List.copyOf(stillToDecide);
    }
}
