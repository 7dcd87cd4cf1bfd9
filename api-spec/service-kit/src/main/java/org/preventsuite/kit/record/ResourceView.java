package org.preventsuite.kit.record;

import java.util.UUID;

/** What every resource of a council shows of itself. */
public interface ResourceView extends Versioned {
    UUID id();

    /** The area whose council owns it. */
    String areaCode();
}
