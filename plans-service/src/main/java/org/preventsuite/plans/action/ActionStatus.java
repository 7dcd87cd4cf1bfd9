package org.preventsuite.plans.action;

import org.preventsuite.kit.json.WireWord;

/** How far an action has come, as its owner reports it; UNKNOWN where nobody does. */
public enum ActionStatus implements WireWord {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETE,
    COMPLETE_EMBEDDED,
    ONGOING,
    NO_LONGER_RELEVANT,
    UNKNOWN;

    /** Whether the action can still become overdue. */
    boolean isOpen() {
        return switch (this) {
            case NOT_STARTED, IN_PROGRESS, ONGOING, UNKNOWN -> true;
            case COMPLETE, COMPLETE_EMBEDDED, NO_LONGER_RELEVANT -> false;
        };
    }
}
