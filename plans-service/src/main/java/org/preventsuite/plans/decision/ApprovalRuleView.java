package org.preventsuite.plans.decision;

import java.util.List;
import java.util.UUID;
import org.preventsuite.kit.record.Versioned;
import org.preventsuite.plans.approval.ApprovalRule;
import org.preventsuite.plans.plan.Plan;

/**
 * Contract schema: PlanApprovalRule.
 *
 * @param version the plan's
 */
record ApprovalRuleView(
        UUID planId, long version, ApprovalRule.Kind kind, List<UUID> groupIds, List<UUID> namedGroupIds)
        implements Versioned {
    static ApprovalRuleView of(Plan plan) {
        ApprovalRule rule = plan.approvalRule();
        return new ApprovalRuleView(plan.id(), plan.version(), rule.kind(), rule.groupIds(), rule.namedGroupIds());
    }
}
