package org.preventsuite.plans.timescale;

import java.util.Map;

/** Small numbers in figures and words, and the years that two figures stand for. */
final class Numbers {
    private static final int MANY = 600;
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18),
            Map.entry("thirty", 30));
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "final", 4, "last", 4);

    private Numbers() {}

    /** The number, or -1 when the token is none or a large one. */
    static int small(Token token) {
        if (token.is(TokenType.NUMBER)) {
            return token.number() <= MANY ? token.number() : -1;
        }
        return token.is(TokenType.WORD) ? WORDS.getOrDefault(token.text(), -1) : -1;
    }

    /** 1 for «1st» and «first», or -1. */
    static int ordinal(Token token) {
        if (token.is(TokenType.ORDINAL)) {
            return token.number();
        }
        return token.is(TokenType.WORD) ? ORDINALS.getOrDefault(token.text(), -1) : -1;
    }

    /** Whether four figures can be a year that a plan of our time speaks of. */
    static boolean isYear(Token token) {
        return token.isNumberOf(4) && token.number() >= 1980 && token.number() <= 2099;
    }

    static int yearOfTwoFigures(int figures) {
        return figures < 80 ? 2000 + figures : 1900 + figures;
    }
}
