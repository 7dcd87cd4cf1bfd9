package org.preventsuite.training.audience;

import java.util.Set;
import java.util.UUID;
import org.preventsuite.kit.record.ResourceView;

/** A view that says numbers of audiences, of which some may be too small to be seen by all who read it. */
public interface Shared<V extends Shared<V>> extends ResourceView {
    /** The same without what says or gives away a number of these audiences. */
    V without(Set<UUID> small);
}
