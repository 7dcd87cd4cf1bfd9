package org.preventsuite.referrals.route;

import java.time.LocalDate;

/** Contract schema: NewConfirmation. */
record NewConfirmation(LocalDate confirmedOn, String byPost, LocalDate nextDueOn) {}
