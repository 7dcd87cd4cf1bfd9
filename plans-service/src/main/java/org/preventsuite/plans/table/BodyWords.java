package org.preventsuite.plans.table;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Words that names of bodies and posts are made of and names of people hardly ever are. */
final class BodyWords {
    private static final Map<String, String> KIND_OF = Vocabulary.load("body-and-post-words.csv").stream()
            .collect(toUnmodifiableMap(row -> row.get("word"), row -> row.get("kind")));

    private BodyWords() {}

    /** Any word of the list: a body, a post, a topic or a place. */
    static boolean knows(String word) {
        String plain = plain(word);
        return KIND_OF.containsKey(plain) || plain.endsWith("shire") || plain.endsWith("borough");
    }

    /** Whether a phrase has a word that makes it a body or a post by itself, or is an acronym such as SBC. */
    static boolean nameBodyOrPost(String phrase) {
        return words(phrase).anyMatch(word -> isAcronym(word) || isBodyOrPost(word));
    }

    static boolean isBodyOrPost(String word) {
        String kind = KIND_OF.get(plain(word));
        return "body".equals(kind) || "post".equals(kind);
    }

    static boolean isAcronym(String word) {
        String letters = word.replaceAll("[^\\p{L}]", "");
        return letters.length() >= 2
                && letters.length() <= 6
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && !letters.equals(letters.toLowerCase(Locale.ROOT));
    }

    static Stream<String> words(String phrase) {
        return Stream.of(phrase.split("[\\s/,&()]+")).filter(word -> !word.isEmpty());
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        lower = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
