package org.preventsuite.training;

import jakarta.inject.Singleton;
import java.util.List;
import org.preventsuite.kit.info.ServiceFacts;
import org.preventsuite.kit.partner.PartnerRegister;
import org.preventsuite.kit.problem.ProblemCatalogue;
import org.preventsuite.kit.problem.ProblemType;
import org.preventsuite.training.plan.PlansFollower;

/** What this service tells of itself: its name and all that it may refuse. */
@Singleton
class TrainingService implements ServiceFacts, ProblemCatalogue {
    private final PartnerRegister partners;

    TrainingService(PartnerRegister partners) {
        this.partners = partners;
    }

    @Override
    public String name() {
        return "training-service";
    }

    @Override
    public List<Partner> partners() {
        return List.of(partners.of(PlansFollower.PARTNER));
    }

    @Override
    public List<ProblemType> types() {
        return List.of(TrainingProblem.values());
    }
}
