package org.preventsuite.plans.timescale;

import java.util.function.Function;

/** Finds the constant that goes by a word of the contract. */
final class WireWords {
    private WireWords() {}

    static <T> T find(T[] constants, Function<T, String> wire, String word) {
        for (T constant : constants) {
            if (wire.apply(constant).equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("unknown word: " + word);
    }
}
