package org.preventsuite.plans.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewPlan. */
public record NewPlan(
        String areaCode,
        String title,
        PlanKind kind,
        PlanPeriod period,
        @Nullable String edition,
        @Nullable String documentDate,
        PlanStatus status,
        List<Section> sections,
        @Nullable ExternalId externalId,
        @Nullable String note) {
    public NewPlan {
        status = status == null ? PlanStatus.DRAFT : status;
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    static NewPlan of(Plan plan) {
        return new NewPlan(
                plan.areaCode(),
                plan.title(),
                plan.kind(),
                plan.period(),
                plan.edition(),
                plan.documentDate(),
                plan.status(),
                plan.sections(),
                plan.externalId(),
                plan.note());
    }
}
