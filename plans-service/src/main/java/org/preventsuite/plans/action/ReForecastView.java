package org.preventsuite.plans.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Contract schema: ReForecast. */
record ReForecastView(UUID id, String expectedOn, String reason, String byPost, LocalDate statedOn, Instant createdAt) {
    static ReForecastView of(ReForecast entry) {
        return new ReForecastView(
                entry.id(), entry.expectedOn(), entry.reason(), entry.byPost(), entry.statedOn(), entry.createdAt());
    }
}
