package org.preventsuite.plans.merging;

import java.util.List;
import java.util.UUID;

/** Contract schema: Correspondence. Actions of several inputs that are one and the same, whatever their words. */
record Correspondence(List<UUID> actionIds) {
    Correspondence {
        actionIds = List.copyOf(actionIds);
    }
}
