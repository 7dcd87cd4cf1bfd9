package org.preventsuite.plans.governance;

import java.util.UUID;

/** Knows whether something depends on a governance group; implemented by every feature that names groups. */
public interface GroupUse {
    boolean needs(UUID groupId);
}
