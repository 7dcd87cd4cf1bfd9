package org.preventsuite.kit.link;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The links of one kind to resources of one other service, as the reader of its feed settles them. */
public interface FollowedLinks<L extends PartnerLink> {
    /** The resource types of the other service's feed that they lead to. */
    Set<String> targetTypes();

    /** Those that are unverified, and those that lead to one of these resources. */
    List<L> unsettled(Set<UUID> changed);

    /** All of them. */
    List<L> all();

    /** Gives a link the state that was found, with all that a change of it brings; in the transaction of the reading. */
    void settle(L link, LinkState found);
}
