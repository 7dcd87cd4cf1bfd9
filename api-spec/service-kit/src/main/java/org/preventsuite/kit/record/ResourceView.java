package org.preventsuite.kit.record;

import java.util.UUID;

/** What every resource shows of itself. */
public interface ResourceView {
    UUID id();

    /** Grows by one with every change; the number in the ETag. */
    long version();

    /** The area whose council owns it. */
    String areaCode();
}
