package org.preventsuite.referrals.attacker;

import java.util.List;
import java.util.Map;

/**
 * What a reader of a whole territory is told that some counts add up to.
 *
 * @param parts the newest that was said of each of them
 */
record Added(List<Said> parts, int from, int to) {

    /** Who believes one of its parts to be otherwise does not believe the sum. */
    boolean isBelieved(Map<Said.Place, Said> belief) {
        return parts.stream().allMatch(part -> part.equals(belief.get(part.place())));
    }
}
