package org.preventsuite.training.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.link.LinkCheck;
import org.preventsuite.kit.link.LinkState;

/** Looks for the action of a plan that something names, before the transaction that stores it. */
@Singleton
public class PlanActionCheck {
    private final ActionLookup lookup;
    private final LinkCheck check;

    PlanActionCheck(ActionLookup lookup, LinkCheck check) {
        this.lookup = lookup;
        this.check = check;
    }

    /** What is found for something of that area. */
    public LinkState of(String areaCode, @Nullable UUID actionId) {
        return actionId == null
                ? LinkState.UNVERIFIED
                : check.of(PlansFollower.PARTNER, areaCode, actionId, lookup.action(actionId));
    }

    /** The same for the action that a merge patch names in {@code planActionId}. */
    public LinkState in(String areaCode, JsonNode patch) {
        JsonNode actionId = patch.path("planActionId");
        return of(areaCode, actionId.isTextual() ? UUID.fromString(actionId.textValue()) : null);
    }
}
