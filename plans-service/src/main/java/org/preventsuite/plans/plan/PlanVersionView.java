package org.preventsuite.plans.plan;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ResourceView;
import org.preventsuite.plans.approval.ApprovalRule;

/**
 * Contract schema: PlanVersion.
 *
 * @param content absent in lists
 */
record PlanVersionView(
        UUID id,
        long version,
        UUID planId,
        String areaCode,
        int number,
        String label,
        @Nullable String note,
        Instant createdAt,
        ApprovalRule approvalRule,
        ApprovalView approval,
        @Nullable FrozenPlan content)
        implements ResourceView {

    static PlanVersionView of(PlanVersion version, @Nullable FrozenPlan content, Map<UUID, String> groupNames) {
        return new PlanVersionView(
                version.id(),
                version.version(),
                version.planId(),
                version.areaCode(),
                version.number(),
                version.label(),
                version.note(),
                version.createdAt(),
                version.approvalRule(),
                ApprovalView.of(version.approval(), groupNames),
                content);
    }
}
