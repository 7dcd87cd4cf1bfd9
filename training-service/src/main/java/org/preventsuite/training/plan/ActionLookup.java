package org.preventsuite.training.plan;

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

/** Asks plans-service with the caller's own token; all attempts together have one time limit. */
@ApplicationScoped
class ActionLookup {
    private final ActionClient actions;

    ActionLookup(@RestClient ActionClient actions) {
        this.actions = actions;
    }

    @Timeout(800)
    @CircuitBreaker(
            requestVolumeThreshold = 10,
            successThreshold = 2,
            skipOn = {PartnerRefused.class, NotThere.class})
    @CircuitBreakerName("plan-action")
    Uni<Linked> action(UUID id) {
        return actions.getAction(id);
    }
}
