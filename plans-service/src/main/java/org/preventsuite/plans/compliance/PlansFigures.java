package org.preventsuite.plans.compliance;

import java.util.function.Predicate;

/** Contract schemas: PlansSection, ReturnedPlanFigures. */
public record PlansFigures(long plans, long actions, long open, long overdue, long unrated, long complete) {
    public static PlansFigures of(PlansAtWork work) {
        return new PlansFigures(
                work.plans(),
                work.actions().size(),
                count(work, PlansAtWork.Item::open),
                count(work, PlansAtWork.Item::overdue),
                count(work, PlansAtWork.Item::isUnrated),
                count(work, PlansAtWork.Item::isComplete));
    }

    private static long count(PlansAtWork work, Predicate<PlansAtWork.Item> which) {
        return work.actions().stream().filter(which).count();
    }
}
