package org.preventsuite.referrals;

import jakarta.inject.Singleton;
import java.util.List;
import org.preventsuite.kit.info.ServiceFacts;
import org.preventsuite.kit.problem.ProblemCatalogue;
import org.preventsuite.kit.problem.ProblemType;

/** What the kit asks of this service. */
@Singleton
class ReferralsFacts implements ServiceFacts, ProblemCatalogue {
    @Override
    public String name() {
        return "referrals-service";
    }

    @Override
    public List<ProblemType> types() {
        return List.of(ReferralsProblem.values());
    }
}
