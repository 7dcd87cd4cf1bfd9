package org.preventsuite.plans.crosswalk;

import java.util.Set;
import org.preventsuite.plans.action.ActionStatus;
import org.preventsuite.plans.framework.FrameworkTag;

/** So many actions that are alike in all that is counted. */
public record Tally(Set<FrameworkTag> tags, ActionStatus status, boolean overdue, boolean unrated, long actions) {
    public Tally {
        tags = Set.copyOf(tags);
    }
}
