package org.preventsuite.plans.action;

import java.time.LocalDate;

/** Contract schema: NewReForecast. */
record NewReForecast(String expectedOn, String reason, String byPost, LocalDate statedOn)
        implements JournalEntry.NewEntry {}
