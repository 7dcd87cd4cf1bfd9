package org.preventsuite.plans.body;

import java.util.UUID;

/** Knows whether something still names a body; implemented by the feature that does. */
public interface BodyUse {
    boolean names(UUID bodyId);
}
