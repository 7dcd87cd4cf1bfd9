package org.preventsuite.referrals.route;

import java.util.Set;
import org.preventsuite.kit.json.WireWord;

/** Contract schema: RouteStatus. Nothing leads back. */
enum RouteStatus implements WireWord {
    DRAFT,
    ACTIVE,
    RETIRED;

    /** To stay is no move and always possible. */
    boolean canBecome(RouteStatus next) {
        return next == this || successors().contains(next);
    }

    private Set<RouteStatus> successors() {
        return switch (this) {
            case DRAFT -> Set.of(ACTIVE, RETIRED);
            case ACTIVE -> Set.of(RETIRED);
            case RETIRED -> Set.of();
        };
    }
}
