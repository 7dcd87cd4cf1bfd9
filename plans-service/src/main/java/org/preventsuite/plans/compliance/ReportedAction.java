package org.preventsuite.plans.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.action.ActionStatus;
import org.preventsuite.plans.crosswalk.Comparability;

/** Contract schema: ReportedAction. */
record ReportedAction(
        UUID actionId,
        UUID planId,
        String planTitle,
        String reference,
        String wording,
        ActionStatus status,
        boolean overdue,
        @Nullable LocalDate dueOn,
        PlansAtWork.Rating rating,
        PlansAtWork.EvidenceCounts evidence,
        List<ReachedEntry> entries) {

    /** Contract schema: ReachedEntry. A heading that the action is counted under, and how well its tag stands for it. */
    record ReachedEntry(String entryCode, Comparability comparability) {}

    static ReportedAction of(PlansAtWork.Item action, Map<String, Comparability> reached) {
        return new ReportedAction(
                action.id(),
                action.planId(),
                action.planTitle(),
                action.reference(),
                action.wording(),
                action.status(),
                action.overdue(),
                action.dueOn(),
                action.rating(),
                action.evidence(),
                reached.entrySet().stream()
                        .map(entry -> new ReachedEntry(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
