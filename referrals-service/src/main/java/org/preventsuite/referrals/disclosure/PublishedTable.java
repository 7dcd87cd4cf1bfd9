package org.preventsuite.referrals.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One table of counts as everybody can read it.
 *
 * @param name what it is broken down by: a later table of the same name corrects it
 * @param coversAll whether every referral is in one of its cells; else some may be in none
 */
public record PublishedTable(String name, boolean coversAll, Map<String, ProtectedCount> cells) {
    public PublishedTable {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells)); // in their order
    }
}
