package org.preventsuite.plans.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.timescale.PartialDate;

/** Contract schema: NewReForecast. */
record NewReForecast(String expectedOn, String reason, String byPost, LocalDate statedOn)
        implements NewEntry<ReForecast> {
    @Override
    public ReForecast entry(UUID actionId, Clock clock) {
        return new ReForecast(actionId, this, clock);
    }

    @Override
    public void check(LocalDate today) {
        NewEntry.super.check(today);
        if (expectedBy().isBefore(statedOn)) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/expectedOn", "before-stated", "What is expected lies before the day it was said.");
        }
    }

    private LocalDate expectedBy() {
        try {
            return PartialDate.parse(expectedOn).lastDay();
        } catch (IllegalArgumentException e) {
            throw CommonProblem.INVALID_CONTENT.at("/expectedOn", "no-such-date", "The calendar has no such date.");
        }
    }
}
