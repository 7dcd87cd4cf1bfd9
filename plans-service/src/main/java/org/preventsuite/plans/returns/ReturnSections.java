package org.preventsuite.plans.returns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.plans.compliance.AttendanceSummary;
import org.preventsuite.plans.compliance.PlansAtWork;
import org.preventsuite.plans.compliance.PlansFigures;
import org.preventsuite.plans.rating.Scale;

/** What the three services say, read one after the other. Whole numbers alone, so that every reader writes them alike. */
record ReturnSections(Plans plans, Training training, Referrals referrals) {

    /** Contract schema: ReturnedPlans. */
    record Plans(Instant asAt, PlansFigures figures, List<Action> actions) {
        static Plans of(PlansAtWork work, Instant asAt) {
            return new Plans(
                    asAt,
                    PlansFigures.of(work),
                    work.actions().stream().map(Action::of).toList());
        }
    }

    /** Contract schema: ReturnedAction. */
    record Action(
            UUID id,
            long version,
            UUID planId,
            String reference,
            String status,
            boolean open,
            boolean overdue,
            @Nullable LocalDate dueOn,
            String ratingScale,
            String ratingValue) {
        static Action of(PlansAtWork.Item action) {
            return new Action(
                    action.id(),
                    action.version(),
                    action.planId(),
                    action.reference(),
                    action.status().wire(),
                    action.open(),
                    action.overdue(),
                    action.dueOn(),
                    action.rating().scale(),
                    action.rating().value());
        }

        @JsonIgnore
        boolean isUnrated() {
            return ratingValue.equals(Scale.NOT_ASSESSED);
        }
    }

    /** Contract schema: ReturnedTraining. */
    record Training(
            Instant asAt,
            List<AttendanceSummary.Basis> bases,
            List<Statement> statements,
            @Nullable Coverage coverage) {}

    /**
     * Contract schema: ReturnedStatement.
     *
     * @param uneven whether its parts, those of small audiences too, differ from the declared total
     */
    record Statement(
            UUID id,
            long version,
            String basis,
            @Nullable Integer declaredTotal,
            int partsTotal,
            @Nullable Integer staffTotal,
            @Nullable Integer notStaffTotal,
            @JsonIgnore boolean uneven) {}

    /** Contract schema: ReturnedCoverage. */
    record Coverage(LocalDate asAt, int headCount, List<Covered> covered) {}

    /** Contract schema: ReturnedCoverageCount. */
    record Covered(String basis, int covered) {}

    /** Contract schema: ReturnedReferrals. */
    record Referrals(Instant asAt, RouteFigures figures, List<Route> routes, List<Release> releases) {}

    /** Contract schema: ReturnedRouteFigures. */
    record RouteFigures(int active, int confirmed, int stale, int neverConfirmed) {
        static RouteFigures of(List<Route> routes) {
            return new RouteFigures(
                    routes.size(),
                    count(routes, Confirmation.CONFIRMED),
                    count(routes, Confirmation.STALE),
                    count(routes, Confirmation.NEVER_CONFIRMED));
        }

        private static int count(List<Route> routes, Confirmation confirmation) {
            return (int) routes.stream()
                    .filter(route -> route.confirmation() == confirmation)
                    .count();
        }
    }

    /** Contract schema: ReturnedRoute. */
    record Route(
            UUID id,
            long version,
            String routeCode,
            @Nullable LocalDate lastConfirmedOn,
            @Nullable LocalDate confirmationDueOn,
            Confirmation confirmation) {}

    /** How a route was confirmed on the day it was read. */
    enum Confirmation implements WireWord {
        CONFIRMED,
        STALE,
        NEVER_CONFIRMED
    }

    /** Contract schema: ReturnedRelease. */
    record Release(
            UUID id,
            long version,
            String periodId,
            String dimension,
            boolean coarsened,
            int publishedTotal,
            List<Count> counts) {}

    /** Contract schema: ReturnedCount. */
    record Count(
            String code,
            String status,
            @Nullable Integer value,
            @Nullable Integer atLeast,
            @Nullable Integer atMost) {}
}
