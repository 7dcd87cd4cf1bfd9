package org.preventsuite.training;

import jakarta.inject.Singleton;
import java.util.List;
import org.preventsuite.kit.info.ServiceFacts;
import org.preventsuite.kit.problem.ProblemCatalogue;
import org.preventsuite.kit.problem.ProblemType;

/** What this service tells of itself: its name and all that it may refuse. */
@Singleton
class TrainingService implements ServiceFacts, ProblemCatalogue {
    @Override
    public String name() {
        return "training";
    }

    @Override
    public List<ProblemType> types() {
        return List.of(TrainingProblem.values());
    }
}
