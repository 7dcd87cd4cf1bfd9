package org.preventsuite.plans.partner;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.preventsuite.kit.info.ServiceFacts;

/** When each partner last answered since the start of this process. */
@Singleton
public class PartnerRegister {
    private final Map<Partner, ServiceFacts.Partner> states = new ConcurrentHashMap<>();
    private final Clock clock;

    PartnerRegister(Clock clock) {
        this.clock = clock;
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
