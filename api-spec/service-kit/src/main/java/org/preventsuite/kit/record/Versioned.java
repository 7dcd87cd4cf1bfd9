package org.preventsuite.kit.record;

/** What has a version, and so an ETag. */
public interface Versioned {
    /** Grows by one with every change; the number in the ETag. */
    long version();
}
