package org.preventsuite.training.plan;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.link.PartnerLink;

/** What was done for an action of a plan, as a link to it. */
public interface ForPlanAction extends PartnerLink {
    /** What the feed of plans-service calls actions. */
    String TARGET_TYPE = "action";

    @Nullable PlanAction planAction();

    @Override
    default String targetType() {
        return TARGET_TYPE;
    }

    @Override
    default UUID target() {
        return Objects.requireNonNull(planAction()).id();
    }

    @Override
    default LinkState linkState() {
        return Objects.requireNonNull(planAction()).state();
    }
}
