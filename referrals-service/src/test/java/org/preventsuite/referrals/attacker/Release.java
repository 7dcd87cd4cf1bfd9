package org.preventsuite.referrals.attacker;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What its readers have of one release.
 *
 * @param table the area and year
 * @param narrowest what its certificate says of the best known count; null where it says that none is withheld
 */
record Release(
        String table,
        String dimension,
        List<Said> said,
        @Nullable Integer narrowest) {

    Map<Said.Place, Said> byPlace() {
        return said.stream().collect(Collectors.toMap(Said::place, one -> one));
    }
}
