package org.preventsuite.plans.rating;

import java.util.Arrays;
import java.util.List;

/** A scale that ratings are on. The same colour means different things on different scales, so none is ever converted. */
public enum Scale {
    RAG("rag", "red", "amber", "green"),
    BRAG("brag", "red", "amber", "green", "blue"),
    MET_EXCEEDING("met-exceeding", "not-met", "met", "exceeding"),
    ONE_TO_FIVE("one-to-five", "1", "2", "3", "4", "5"),
    ZERO_TO_FIVE("zero-to-five", "0", "1", "2", "3", "4", "5"),
    NONE("none");

    /** The value of every scale for what nobody has rated: an answer of its own, never red. */
    public static final String NOT_ASSESSED = "not-assessed";

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so
    private final List<String> steps;

    Scale(String word, String... steps) {
        this.word = word;
        this.steps = List.of(steps);
    }

    public String word() {
        return word;
    }

    /** Its own values from the lowest step to the highest, without the one that every scale has. */
    public List<String> steps() {
        return steps;
    }

    public boolean has(String value) {
        return value.equals(NOT_ASSESSED) || steps.contains(value);
    }

    /** Whether a value stands on a lower step than another; what nobody has rated stands on none. */
    public boolean isBelow(String value, String step) {
        int at = steps.indexOf(value);
        return at >= 0 && at < steps.indexOf(step);
    }

    public static Scale ofWord(String word) {
        return Arrays.stream(values())
                .filter(scale -> scale.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such scale"));
    }
}
