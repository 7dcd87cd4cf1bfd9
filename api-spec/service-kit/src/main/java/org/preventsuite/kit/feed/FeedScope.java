package org.preventsuite.kit.feed;

import java.util.Set;
import java.util.TreeSet;
import org.preventsuite.kit.record.Sha256;

/**
 * The areas that a reader may read.
 *
 * @param digest stands for them in a cursor
 */
record FeedScope(String digest, Set<String> areas) {
    /** Stands for no area at all: what a reader has before it begins. */
    static final String NOTHING = "";

    private static final int SHORT = 32;

    FeedScope {
        areas = Set.copyOf(areas);
    }

    static FeedScope of(Set<String> areas) {
        return new FeedScope(Sha256.of(String.join(",", new TreeSet<>(areas))).substring(0, SHORT), areas);
    }
}
