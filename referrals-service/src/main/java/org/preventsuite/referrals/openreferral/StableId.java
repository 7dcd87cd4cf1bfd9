package org.preventsuite.referrals.openreferral;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of what the standard gives an id and we do not store: the same for the same thing, today and in every store. */
final class StableId {
    private StableId() {}

    static UUID of(String kind, Object thing) {
        return UUID.nameUUIDFromBytes((kind + ":" + thing).getBytes(StandardCharsets.UTF_8));
    }
}
