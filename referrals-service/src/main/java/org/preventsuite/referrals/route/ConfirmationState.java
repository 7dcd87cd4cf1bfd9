package org.preventsuite.referrals.route;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/** Contract schema: ConfirmationState. Whether somebody vouches for a route on a day. */
public enum ConfirmationState implements WireWord {
    CONFIRMED,
    STALE,
    NEVER_CONFIRMED;

    /** On the day it is due a confirmation still holds; it lapses with the next day. */
    public static ConfirmationState on(LocalDate today, @Nullable LocalDate dueOn) {
        if (dueOn == null) {
            return NEVER_CONFIRMED;
        }
        return dueOn.isBefore(today) ? STALE : CONFIRMED;
    }
}
