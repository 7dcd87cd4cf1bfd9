package org.preventsuite.plans.returns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/**
 * Contract schema: ReturnFinding.
 *
 * @param pointer where in the document
 * @param sourceId the action, statement or route that it is about
 */
record Finding(
        Code code,
        Severity severity,
        String pointer,
        @Nullable UUID sourceId,
        String detail) {

    /** How much depends on it. */
    enum Severity implements WireWord {
        /** Bars the sign-off until it is explained. */
        ERROR,
        WARNING,
        NOTE
    }

    /** What can be found. */
    enum Code implements WireWord {
        REQUIRED_ITEM_ABSENT(Severity.ERROR, "The return lacks something that was asked for."),
        PARTS_DIFFER_FROM_TOTAL(Severity.ERROR, "The parts of the statement do not add up to the total it declares."),
        ACTION_UNRATED(Severity.WARNING, "The action has no rating."),
        ACTION_OVERDUE(Severity.WARNING, "The action is open and past its last stated day."),
        NOTHING_STATED(Severity.WARNING, "No attendance is stated for the period, which is not zero."),
        NO_DENOMINATOR(Severity.NOTE, "No audience has a head-count, so no coverage can be told."),
        NO_ACTIVE_ROUTE(Severity.WARNING, "The authority has no active referral route."),
        ROUTE_NEVER_CONFIRMED(Severity.WARNING, "Nobody has confirmed that the route works."),
        ROUTE_CONFIRMATION_LAPSED(Severity.WARNING, "The day on which the route was to be confirmed again has passed."),
        NOTHING_RELEASED(Severity.NOTE, "No counts are published for the year."),
        NIL_DECLARED(Severity.NOTE, "The authority declares that there is nothing to report.");

        private final Severity severity;
        private final String detail;

        Code(Severity severity, String detail) {
            this.severity = severity;
            this.detail = detail;
        }
    }

    static Finding of(Code code, String pointer) {
        return new Finding(code, code.severity, pointer, null, code.detail);
    }

    static Finding of(Code code, String pointer, UUID sourceId) {
        return new Finding(code, code.severity, pointer, sourceId, code.detail);
    }
}
