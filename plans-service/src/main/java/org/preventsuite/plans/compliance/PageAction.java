package org.preventsuite.plans.compliance;

import java.util.Comparator;
import org.preventsuite.plans.action.ActionStatus;
import org.preventsuite.plans.rating.Scale;

/** An action as a reader of the page sees it. */
record PageAction(
        String reference, String plan, String wording, String due, String status, String standing, String rating) {
    /** By due day, those without one last. */
    static final Comparator<ReportedAction> ORDER = Comparator.comparing(
                    ReportedAction::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ReportedAction::planTitle)
            .thenComparing(ReportedAction::reference);

    static PageAction of(ReportedAction action) {
        String value = action.rating().value();
        return new PageAction(
                action.reference(),
                action.planTitle(),
                action.wording(),
                PageWords.day(action.dueOn()),
                PageWords.spoken(action.status().wire()),
                switch (shape(action)) {
                    case OVERDUE -> "Overdue";
                    case OPEN -> "Open";
                    case CLOSED -> "Closed";
                },
                PageWords.spoken(value)
                        + (value.equals(Scale.NOT_ASSESSED)
                                ? ""
                                : " (" + action.rating().scale() + ")"));
    }

    static Timeline.Shape shape(ReportedAction action) {
        if (action.overdue()) {
            return Timeline.Shape.OVERDUE;
        }
        return isComplete(action.status()) || action.status() == ActionStatus.NO_LONGER_RELEVANT
                ? Timeline.Shape.CLOSED
                : Timeline.Shape.OPEN;
    }

    static boolean isComplete(ActionStatus status) {
        return status == ActionStatus.COMPLETE || status == ActionStatus.COMPLETE_EMBEDDED;
    }
}
