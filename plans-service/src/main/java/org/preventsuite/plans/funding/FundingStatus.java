package org.preventsuite.plans.funding;

import java.util.Set;
import org.preventsuite.kit.json.WireWord;

/** How far an award has come. */
enum FundingStatus implements WireWord {
    ANNOUNCED,
    AWARDED,
    CLOSED,
    WITHDRAWN;

    boolean canBecome(FundingStatus next) {
        return next == this || successors().contains(next);
    }

    private Set<FundingStatus> successors() {
        return switch (this) {
            case ANNOUNCED -> Set.of(AWARDED, WITHDRAWN);
            case AWARDED -> Set.of(CLOSED, WITHDRAWN);
            case CLOSED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether its money can still be given to actions. */
    boolean isOpen() {
        return this == ANNOUNCED || this == AWARDED;
    }
}
