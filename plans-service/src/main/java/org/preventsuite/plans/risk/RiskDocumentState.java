package org.preventsuite.plans.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/** How a risk document stands on a day. */
enum RiskDocumentState implements WireWord {
    AWAITING,
    RECEIVED,
    REVIEW_OVERDUE;

    static RiskDocumentState of(@Nullable LocalDate receivedOn, @Nullable LocalDate reviewDueOn, LocalDate today) {
        if (receivedOn == null) {
            return AWAITING;
        }
        return reviewDueOn != null && reviewDueOn.isBefore(today) ? REVIEW_OVERDUE : RECEIVED;
    }
}
