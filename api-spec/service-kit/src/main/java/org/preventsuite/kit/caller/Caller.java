package org.preventsuite.kit.caller;

import java.util.Set;
import org.preventsuite.kit.problem.CommonProblem;

/**
 * Who is calling.
 *
 * @param client the client id of the calling system
 * @param authorities the areas it acts for
 * @param readable those areas and, where one is a reporting group, its members
 */
public record Caller(String client, Set<String> authorities, Set<String> readable) {
    public Caller {
        authorities = Set.copyOf(authorities);
        readable = Set.copyOf(readable);
    }

    public boolean mayRead(String areaCode) {
        return readable.contains(areaCode);
    }

    /** Refuses to say that something of another council exists. */
    public void requireReadable(String areaCode) {
        if (!mayRead(areaCode)) {
            throw CommonProblem.NOT_FOUND.because("No such resource.");
        }
    }

    /** Refuses a change of what is another council's. */
    public void requireOwned(String areaCode) {
        requireReadable(areaCode);
        requireAuthority(areaCode);
    }

    /** Refuses an area that the request itself named. */
    public void requireAuthority(String areaCode) {
        if (!authorities.contains(areaCode)) {
            throw CommonProblem.AREA_NOT_YOURS.because("The token's authorities do not include that area.");
        }
    }

    /** Refuses a filter on an area whose resources the caller may not read. */
    public void requireInSight(String areaCode) {
        if (!mayRead(areaCode)) {
            throw CommonProblem.AREA_NOT_YOURS.because("The token's authorities give no access to that area.");
        }
    }
}
