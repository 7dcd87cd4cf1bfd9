package org.preventsuite.plans.returns;

import java.util.List;

/** Contract schema: NewSignOff. */
record NewSignOff(String byPost, List<SignOff.Explanation> explanations) {
    NewSignOff {
        explanations = explanations == null ? List.of() : List.copyOf(explanations);
    }
}
