package org.preventsuite.plans.compliance;

import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.preventsuite.kit.partner.PartnerAnswer;
import org.preventsuite.kit.partner.PartnerRefused;

/** Asks referrals-service with the caller's own token; all attempts together have one time limit. */
@ApplicationScoped
class ReferralsLookup {
    /** The most that one page of the contract holds; a year has a handful of tables. */
    private static final int MOST_RELEASES = 500;

    private final ReferralsClient referrals;

    ReferralsLookup(@RestClient ReferralsClient referrals) {
        this.referrals = referrals;
    }

    /** How the routes of the area stand today. */
    @Timeout(800)
    @CircuitBreaker(requestVolumeThreshold = 10, successThreshold = 2, skipOn = PartnerRefused.class)
    @CircuitBreakerName("referrals")
    Uni<RouteSummary> routes(ReportKey key) {
        return referrals
                .getRouteSummary(key.areaCode())
                .invoke(summary -> PartnerAnswer.requireSame(key.areaCode(), summary.areaCode()));
    }

    /** What is published of the financial year of the period. */
    @Timeout(800)
    @CircuitBreaker(requestVolumeThreshold = 10, successThreshold = 2, skipOn = PartnerRefused.class)
    @CircuitBreakerName("releases")
    Uni<ReleasePage> releases(ReportKey key) {
        return referrals
                .listCountReleases(key.areaCode(), key.financialYear(), MOST_RELEASES)
                .invoke(page -> page.items().forEach(release -> {
                    PartnerAnswer.requireSame(key.areaCode(), release.areaCode());
                    PartnerAnswer.requireSame(key.financialYear(), release.periodId());
                }));
    }
}
