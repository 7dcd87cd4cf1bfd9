package org.preventsuite.plans.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The numbers of a draft: a number of the source that is taken goes on with the number of its input, as in 1.1/2. */
final class References {
    static final int LONGEST = 40;

    private final Set<String> taken;

    References(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /**
     * A reference that nothing else has.
     *
     * @param input counts the inputs from 1
     */
    String take(String source, int input) {
        String reference = source;
        for (int n = input; !taken.add(reference); n++) {
            String suffix = "/" + n;
            reference = source.substring(0, Math.min(source.length(), LONGEST - suffix.length())) + suffix;
        }
        return reference;
    }
}
