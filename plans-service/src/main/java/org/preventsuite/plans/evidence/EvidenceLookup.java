package org.preventsuite.plans.evidence;

import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.preventsuite.kit.link.Linked;
import org.preventsuite.kit.partner.NotThere;
import org.preventsuite.kit.partner.PartnerRefused;

/** Asks the partners for evidence with the caller's own token; all attempts together have one time limit. */
@ApplicationScoped
class EvidenceLookup {
    private final AttendanceClient attendance;
    private final RouteClient routes;

    EvidenceLookup(@RestClient AttendanceClient attendance, @RestClient RouteClient routes) {
        this.attendance = attendance;
        this.routes = routes;
    }

    @Timeout(800)
    @CircuitBreaker(
            requestVolumeThreshold = 10,
            successThreshold = 2,
            skipOn = {PartnerRefused.class, NotThere.class})
    @CircuitBreakerName("evidence-statement")
    Uni<Linked> statement(UUID id) {
        return attendance.getAttendanceStatement(id);
    }

    @Timeout(800)
    @CircuitBreaker(
            requestVolumeThreshold = 10,
            successThreshold = 2,
            skipOn = {PartnerRefused.class, NotThere.class})
    @CircuitBreakerName("evidence-session")
    Uni<Linked> session(UUID id) {
        return attendance.getSession(id);
    }

    @Timeout(800)
    @CircuitBreaker(
            requestVolumeThreshold = 10,
            successThreshold = 2,
            skipOn = {PartnerRefused.class, NotThere.class})
    @CircuitBreakerName("evidence-route")
    Uni<Linked> route(UUID id) {
        return routes.getReferralRoute(id);
    }
}
