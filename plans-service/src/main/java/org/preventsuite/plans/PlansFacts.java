package org.preventsuite.plans;

import jakarta.inject.Singleton;
import java.util.List;
import org.preventsuite.kit.info.ServiceFacts;
import org.preventsuite.kit.problem.ProblemCatalogue;
import org.preventsuite.kit.problem.ProblemType;
import org.preventsuite.plans.partner.PartnerRegister;

/** What the kit asks of this service. */
@Singleton
class PlansFacts implements ServiceFacts, ProblemCatalogue {
    private final PartnerRegister partners;

    PlansFacts(PartnerRegister partners) {
        this.partners = partners;
    }

    @Override
    public String name() {
        return "plans-service";
    }

    @Override
    public List<Partner> partners() {
        return partners.all();
    }

    @Override
    public List<ProblemType> types() {
        return List.of(PlansProblem.values());
    }
}
