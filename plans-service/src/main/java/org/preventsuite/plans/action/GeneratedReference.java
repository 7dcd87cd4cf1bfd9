package org.preventsuite.plans.action;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The reference of an action whose source has none. It is made from the words of the action, so that the same source
 * read again finds the same action wherever its row stands.
 */
final class GeneratedReference {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 36;

    private GeneratedReference() {}

    /**
     * @param words the title, or the text where there is no title
     * @param taken whether another action of the plan has a reference
     */
    static String of(String words, Predicate<String> taken) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .trim();
        String slug = Arrays.stream(plain.split(" ")).limit(MOST_WORDS).collect(Collectors.joining("-"));
        slug = slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-+$", "") : slug;
        slug = slug.isEmpty() ? "action" : slug;
        String reference = slug;
        for (int n = 2; taken.test(reference); n++) {
            reference = slug + "-" + n;
        }
        return reference;
    }
}
