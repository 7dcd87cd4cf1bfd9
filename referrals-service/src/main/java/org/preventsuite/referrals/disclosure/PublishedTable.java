package org.preventsuite.referrals.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One table of counts as everybody can read it.
 *
 * @param areaCode whose referrals it counts: a later table of the same area and breakdown corrects it
 * @param cells by code, or by coarser category
 */
public record PublishedTable(String areaCode, Breakdown breakdown, Map<String, ProtectedCount> cells) {
    public PublishedTable {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells)); // in their order
    }
}
