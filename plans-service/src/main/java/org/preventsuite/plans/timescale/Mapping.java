package org.preventsuite.plans.timescale;

import java.util.Locale;

/** How it is known which sub-action a timescale belongs to. */
public enum Mapping {
    /** Stated, or there is nothing to choose between. */
    EXPLICIT,
    /** Taken from the order: the first deadline to the first sub-action, and so on. */
    POSITIONAL,
    /** Not known: the numbers of deadlines and sub-actions differ. */
    UNRESOLVED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant that goes by a word of the contract.
     *
     * @throws IllegalArgumentException when no mapping has that word
     */
    public static Mapping ofWire(String word) {
        return WireWords.find(values(), Mapping::wire, word);
    }
}
