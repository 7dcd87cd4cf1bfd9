package org.preventsuite.plans.body;

import jakarta.inject.Singleton;
import java.util.UUID;

/** temporary */
@Singleton
class NoUse implements BodyUse {
    @Override
    public boolean names(UUID bodyId) {
        return false;
    }
}
