package org.preventsuite.plans.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.record.ResourceView;

/** What becomes of a plan's actions when the plan goes; implemented by the feature that owns them. */
public interface PlanActions {
    /** Deletes all actions of the plan, each with its own entry in the feed. */
    void deleteAllOf(Caller caller, Plan plan);

    /** The actions of the plan in its order, without what depends on the day. */
    List<? extends ResourceView> storedOf(UUID planId);

    /** The section keys under which actions of the plan stand. */
    Set<String> sectionsInUse(UUID planId);

    /** Works out again what the actions derive from the plan's period. */
    void planChanged(Caller caller, Plan plan);
}
