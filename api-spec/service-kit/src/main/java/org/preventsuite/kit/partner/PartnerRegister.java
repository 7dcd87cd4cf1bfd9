package org.preventsuite.kit.partner;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.preventsuite.kit.info.ServiceFacts;

/** When each partner last answered since the start of this process. A partner is named as it names itself. */
@Singleton
public class PartnerRegister {
    private final Map<String, ServiceFacts.Partner> states = new ConcurrentHashMap<>();
    private final Clock clock;

    PartnerRegister(Clock clock) {
        this.clock = clock;
    }

    public void answered(String partner) {
        states.put(partner, new ServiceFacts.Partner(partner, clock.instant(), "reachable"));
    }

    public void failed(String partner) {
        states.compute(
                partner,
                (name, before) ->
                        new ServiceFacts.Partner(name, before == null ? null : before.lastSuccessAt(), "unreachable"));
    }

    public ServiceFacts.Partner of(String partner) {
        ServiceFacts.Partner known = states.get(partner);
        return known == null ? new ServiceFacts.Partner(partner, null, "not-called") : known;
    }
}
