package org.preventsuite.kit.problem;

import java.util.List;

/** The refusals of one service beyond {@link CommonProblem}; each service provides one as a bean. */
public interface ProblemCatalogue {
    List<ProblemType> types();
}
