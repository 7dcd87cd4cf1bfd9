package org.preventsuite.plans.merge;

import java.util.List;
import java.util.UUID;

/**
 * A version of a plan as it goes into a merge: what of it takes part, and what does not.
 */
public record Edition(UUID planId, List<SourceItem> items, List<Origin> notSelected) {
    public Edition {
        items = List.copyOf(items);
        notSelected = List.copyOf(notSelected);
    }
}
