package org.preventsuite.plans.compliance;

import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.preventsuite.kit.partner.PartnerAnswer;
import org.preventsuite.kit.partner.PartnerRefused;

/** Asks training-service with the caller's own token; all attempts together have one time limit. */
@ApplicationScoped
class TrainingLookup {
    private final TrainingClient training;

    TrainingLookup(@RestClient TrainingClient training) {
        this.training = training;
    }

    /** What was stated for the area and period. */
    @Timeout(800)
    @CircuitBreaker(requestVolumeThreshold = 10, successThreshold = 2, skipOn = PartnerRefused.class)
    @CircuitBreakerName("training")
    Uni<AttendanceSummary> attendance(ReportKey key) {
        return training.getAttendanceSummary(key.areaCode(), key.periodId()).invoke(summary -> {
            PartnerAnswer.requireSame(key.areaCode(), summary.areaCode());
            PartnerAnswer.requireSame(key.periodId(), summary.periodId());
        });
    }

    /** Who of the area is trained on that day. */
    @Timeout(800)
    @CircuitBreaker(requestVolumeThreshold = 10, successThreshold = 2, skipOn = PartnerRefused.class)
    @CircuitBreakerName("coverage")
    Uni<CoverageAnswer> coverage(ReportKey key, LocalDate asAt) {
        return training.getCoverage(key.areaCode(), asAt)
                .onFailure(NoHeadCount.class)
                .recoverWithItem(() -> CoverageAnswer.withoutHeadCount(key.areaCode(), asAt))
                .invoke(answer -> {
                    PartnerAnswer.requireSame(key.areaCode(), answer.areaCode());
                    PartnerAnswer.requireSame(asAt, answer.asAt());
                });
    }
}
