package org.preventsuite.plans.compliance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Contract schema: ReportSection. */
record SectionView(
        String name,
        SectionState state,
        @Nullable Instant asAt,
        String source,
        @Nullable String reason,
        @Nullable PlansFigures plans,
        @Nullable TrainingFigures training,
        @Nullable RouteFigures routes) {
    private static final String NOTHING_STATED = "No individuals are stated for this period, which is not zero.";

    static SectionView plans(PlansFigures figures, Instant asAt) {
        return new SectionView("plans", SectionState.COMPLETE, asAt, "plans", null, figures, null, null);
    }

    static SectionView training(Finding<AttendanceSummary> found) {
        TrainingFigures figures = found.as(TrainingFigures::of);
        String reason = found.figures() != null && figures == null ? NOTHING_STATED : reason(found);
        return new SectionView("training", found.state(), found.asAt(), "training", reason, null, figures, null);
    }

    static SectionView routes(Finding<RouteSummary> found) {
        return new SectionView(
                "referral-routes",
                found.state(),
                found.asAt(),
                "referrals",
                reason(found),
                null,
                null,
                found.as(RouteFigures::of));
    }

    private static @Nullable String reason(Finding<?> found) {
        return found.gap() == null ? null : found.gap().reason();
    }
}
