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
        @Nullable RouteFigures routes,
        @Nullable CoverageFigures coverage,
        @Nullable ReleasesFigures releases) {
    static final String PLANS = "plans";
    static final String TRAINING = "training";
    static final String ROUTES = "referral-routes";
    static final String COVERAGE = "coverage";
    static final String RELEASES = "count-releases";

    private static final String REFERRALS = "referrals";
    private static final String NOTHING_STATED = "No individuals are stated for this period, which is not zero.";
    private static final String NO_HEAD_COUNT = "No audience has a head-count of the day or before.";
    private static final String NO_RELEASE = "No counts of referrals are published for the year, which is not zero.";

    static SectionView plans(PlansFigures figures, Instant asAt) {
        return new SectionView(PLANS, SectionState.COMPLETE, asAt, PLANS, null, figures, null, null, null, null);
    }

    static SectionView training(Finding<AttendanceSummary> found) {
        TrainingFigures figures = found.as(TrainingFigures::of);
        return new SectionView(
                TRAINING,
                found.state(),
                found.asAt(),
                TRAINING,
                reason(found, figures, NOTHING_STATED),
                null,
                figures,
                null,
                null,
                null);
    }

    static SectionView routes(Finding<RouteSummary> found) {
        RouteFigures figures = found.as(RouteFigures::of);
        return new SectionView(
                ROUTES,
                found.state(),
                found.asAt(),
                REFERRALS,
                reason(found, figures, ""),
                null,
                null,
                figures,
                null,
                null);
    }

    static SectionView coverage(Finding<CoverageAnswer> found) {
        CoverageFigures figures = found.as(CoverageFigures::of);
        return new SectionView(
                COVERAGE,
                found.state(),
                found.asAt(),
                TRAINING,
                reason(found, figures, NO_HEAD_COUNT),
                null,
                null,
                null,
                figures,
                null);
    }

    static SectionView releases(Finding<ReleasePage> found) {
        ReleasesFigures figures = found.as(ReleasesFigures::of);
        return new SectionView(
                RELEASES,
                found.state(),
                found.asAt(),
                REFERRALS,
                reason(found, figures, NO_RELEASE),
                null,
                null,
                null,
                null,
                figures);
    }

    /** Whether there are figures that show something: a route only where one is active. */
    boolean showsSomething() {
        return training != null || coverage != null || releases != null || (routes != null && routes.active() > 0);
    }

    /** Why it is not complete, or why a complete one has no figures. */
    private static @Nullable String reason(Finding<?> found, @Nullable Object figures, String whenEmpty) {
        if (found.figures() != null && figures == null) {
            return whenEmpty;
        }
        return found.gap() == null ? null : found.gap().reason();
    }
}
