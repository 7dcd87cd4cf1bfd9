package org.preventsuite.plans.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;
import org.preventsuite.plans.approval.ApprovalRule;

/**
 * Contract schema: Plan.
 *
 * @param actionCount absent in the feed, since actions change without their plan
 */
record PlanView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        String title,
        PlanKind kind,
        PlanPeriod period,
        @Nullable String edition,
        @Nullable String documentDate,
        PlanStatus status,
        List<Section> sections,
        @Nullable ExternalId externalId,
        @Nullable String note,
        int versions,
        ApprovalRule approvalRule,
        @Nullable ApprovalView approval,
        @Nullable ActionCount actionCount)
        implements ResourceView {

    /** Contract schema: ActionCount. */
    record ActionCount(long total, long open, long overdue, long unrated) {
        static final ActionCount NONE = new ActionCount(0, 0, 0, 0);
    }

    /** As the feed has it. */
    static PlanView stored(Plan plan) {
        return of(plan, ApprovalView.of(plan, Map.of()), null);
    }

    /** As a version has it, whose approval is its own. */
    static PlanView frozen(Plan plan) {
        return of(plan, null, null);
    }

    static PlanView of(Plan plan, @Nullable ApprovalView approval, @Nullable ActionCount actionCount) {
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.createdAt(),
                plan.updatedAt(),
                plan.areaCode(),
                plan.title(),
                plan.kind(),
                plan.period(),
                plan.edition(),
                plan.documentDate(),
                plan.status(),
                plan.sections(),
                plan.externalId(),
                plan.note(),
                plan.versions(),
                plan.approvalRule(),
                approval,
                actionCount);
    }
}
