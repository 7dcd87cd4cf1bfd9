package org.preventsuite.plans.plan;

import java.util.Set;
import org.preventsuite.kit.json.WireWord;

/** How far a plan has come. */
public enum PlanStatus implements WireWord {
    DRAFT,
    ADOPTED,
    CLOSED,
    WITHDRAWN;

    boolean canBecome(PlanStatus next) {
        return next == this || successors().contains(next);
    }

    private Set<PlanStatus> successors() {
        return switch (this) {
            case DRAFT -> Set.of(ADOPTED, WITHDRAWN);
            case ADOPTED -> Set.of(CLOSED, WITHDRAWN);
            case CLOSED, WITHDRAWN -> Set.of();
        };
    }
}
