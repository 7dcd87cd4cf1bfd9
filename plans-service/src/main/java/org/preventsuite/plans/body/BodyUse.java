package org.preventsuite.plans.body;

import java.util.UUID;

/** Knows whether something still names a body; implemented by every feature that does. */
public interface BodyUse {
    boolean names(UUID bodyId);
}
