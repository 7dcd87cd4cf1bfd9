package org.preventsuite.plans.timescale;

import java.util.Locale;

/** How sure a reading is; low means that another reading is as defensible. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    Confidence atMost(Confidence limit) {
        return compareTo(limit) >= 0 ? this : limit;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant that goes by a word of the contract.
     *
     * @throws IllegalArgumentException when no confidence has that word
     */
    public static Confidence ofWire(String word) {
        return WireWords.find(values(), Confidence::wire, word);
    }
}
