package org.preventsuite.kit.link;

import java.time.Instant;
import java.util.UUID;

/** Something that leads to a resource of another service. */
public interface PartnerLink {
    /** The name that the other service's feed gives to such a resource. */
    String targetType();

    UUID target();

    /** The area whose council made the link: it is verified where that council may read the target. */
    String areaCode();

    LinkState linkState();

    /** When it was made or last changed. */
    Instant updatedAt();
}
