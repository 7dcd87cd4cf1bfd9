package org.preventsuite.plans.partner;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.preventsuite.kit.info.ServiceFacts;

/** When each partner last answered since the start of this process. */
@Singleton
public class PartnerRegister {
    private static final Logger LOG = Logger.getLogger(PartnerRegister.class);

    private final Map<Partner, ServiceFacts.Partner> states = new ConcurrentHashMap<>();
    private final Clock clock;

    PartnerRegister(Clock clock) {
        this.clock = clock;
    }

    /** Says at the start who is asked, and fails it when that is not configured. */
    void announce(@Observes StartupEvent start, PartnerSettings settings) {
        LOG.infof(
                "asks %s and %s, each for %d ms at most",
                settings.trainingUrl(), settings.referralsUrl(), settings.timeout());
    }

    public void answered(Partner partner) {
        states.put(partner, new ServiceFacts.Partner(partner.service(), clock.instant(), "reachable"));
    }

    public void failed(Partner partner) {
        states.compute(
                partner,
                (key, before) -> new ServiceFacts.Partner(
                        partner.service(), before == null ? null : before.lastSuccessAt(), "unreachable"));
    }

    /** All partners, those never asked too. */
    public List<ServiceFacts.Partner> all() {
        return Arrays.stream(Partner.values()).map(this::state).toList();
    }

    private ServiceFacts.Partner state(Partner partner) {
        ServiceFacts.Partner known = states.get(partner);
        return known == null ? new ServiceFacts.Partner(partner.service(), null, "not-called") : known;
    }
}
