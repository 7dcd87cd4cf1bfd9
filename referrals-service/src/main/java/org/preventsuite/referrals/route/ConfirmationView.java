package org.preventsuite.referrals.route;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Contract schema: Confirmation. */
record ConfirmationView(UUID id, LocalDate confirmedOn, String byPost, LocalDate nextDueOn, Instant createdAt) {
    static ConfirmationView of(Confirmation confirmation) {
        return new ConfirmationView(
                confirmation.id(),
                confirmation.confirmedOn(),
                confirmation.byPost(),
                confirmation.nextDueOn(),
                confirmation.createdAt());
    }
}
