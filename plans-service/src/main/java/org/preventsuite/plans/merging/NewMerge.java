package org.preventsuite.plans.merging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.plans.plan.NewPlan;
import org.preventsuite.plans.plan.PlanKind;
import org.preventsuite.plans.plan.PlanPeriod;
import org.preventsuite.plans.plan.PlanStatus;
import org.preventsuite.plans.plan.Section;

/** Contract schema: NewMerge. */
record NewMerge(
        String areaCode,
        String title,
        PlanKind kind,
        PlanPeriod period,
        @Nullable String edition,
        List<NewMergeInput> inputs,
        List<Correspondence> correspondences,
        @Nullable ExternalId externalId) {
    NewMerge {
        kind = kind == null ? PlanKind.OPERATIONAL : kind;
        inputs = List.copyOf(inputs);
        correspondences = correspondences == null ? List.of() : List.copyOf(correspondences);
    }

    NewPlan plan(List<Section> sections) {
        return new NewPlan(areaCode, title, kind, period, edition, null, PlanStatus.DRAFT, sections, externalId, null);
    }
}
