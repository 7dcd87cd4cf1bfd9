package org.preventsuite.plans.timescale;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of months as they are written and misspelt. */
final class Months {
    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Map<String, Integer> BY_NAME = byName();
    /** Also words of ordinary sentences: «may be delayed», «march against». */
    private static final Set<String> ORDINARY_WORDS = Set.of("may", "march", "mar", "dec", "jan");

    private Months() {}

    private static Map<String, Integer> byName() {
        Map<String, Integer> names = new HashMap<>(Map.of(
                "sept", 9, "septem", 9, "febuary", 2, "feburary", 2, "agust", 8, "novemeber", 11, "sepember", 9));
        for (int index = 0; index < NAMES.size(); index++) {
            names.put(NAMES.get(index), index + 1);
            names.put(NAMES.get(index).substring(0, 3), index + 1);
        }
        return Map.copyOf(names);
    }

    /** 1 to 12, or 0 when the token names no month. */
    static int of(Token token) {
        return token.is(TokenType.WORD) ? BY_NAME.getOrDefault(token.text().toLowerCase(Locale.ROOT), 0) : 0;
    }

    static boolean isAlsoAnOrdinaryWord(Token token) {
        return ORDINARY_WORDS.contains(token.text());
    }
}
