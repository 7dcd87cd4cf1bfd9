package org.preventsuite.plans.timescale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one or more words that mean the same to a reader; the longest wins. */
final class Phrases {
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    private Phrases() {}

    static Phrases of(String... phrases) {
        Phrases all = new Phrases();
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            all.byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(words);
        }
        return all;
    }

    /** How many tokens the longest phrase at the cursor takes; 0 when none is there. */
    int lengthAt(TokenCursor cursor) {
        int longest = 0;
        for (List<String> words : byFirstWord.getOrDefault(cursor.peek().text(), List.of())) {
            longest = Math.max(longest, length(words, cursor));
        }
        return longest;
    }

    private static int length(List<String> words, TokenCursor cursor) {
        int ahead = 0;
        for (String word : words) {
            boolean joined = ahead > 0 && cursor.peek(ahead).is(TokenType.DASH);
            if (joined && cursor.peek(ahead + 1).isWord(word)) {
                ahead++;
            }
            if (!cursor.peek(ahead).isWord(word)) {
                return 0;
            }
            ahead++;
        }
        return ahead;
    }
}
