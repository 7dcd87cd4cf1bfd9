package org.preventsuite.plans.timescale;

import java.util.Locale;

/** What sort of deadline a timescale is. The wire words are those of the contract. */
public enum TimescaleKind {
    /** Falls due once, at the end of the stated day, month or year. */
    FIXED,
    /** Runs from a stated start to a stated end, when it falls due. */
    RANGE,
    /** Goes on, perhaps from a stated start; never falls due. */
    ONGOING,
    /** First delivery falls due at the stated end, then goes on. */
    FIXED_THEN_ONGOING,
    /** Goes on, and falls due at the stated end. */
    ONGOING_UNTIL,
    /** Comes back after the stated time. */
    RECURRING,
    /** Depends on something that is not a date, or on a date nobody stated. */
    CONDITIONAL,
    /** Says nothing that can be read as time. */
    UNSTATED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant that goes by a word of the contract.
     *
     * @throws IllegalArgumentException when no kind has that word
     */
    public static TimescaleKind ofWire(String word) {
        return WireWords.find(values(), TimescaleKind::wire, word);
    }
}
