package org.preventsuite.plans.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a section row, its number told apart from its title.
 *
 * @param number as digits, null where it has none
 */
record SectionHeading(@Nullable String number, String title) {
    static final int LONGEST = 300;

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, Integer> ROMAN =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "v", 5, "vi", 6, "vii", 7, "viii", 8, "ix", 9, "x", 10);
    private static final Pattern NAMED = Pattern.compile(
            "(?is)(?:objective|theme|priority|strand|section|aim|part|workstream|goal|pillar|outcome)\\s+"
                    + "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|viii|vii|vi|v|iv|ix|x|iii|ii|i)\\b[\\s.:)–—-]*(.*)");
    private static final Pattern NUMBERED = Pattern.compile("(?s)(\\d{1,2})(?:[.):]+\\s*|\\s+)(\\p{L}.*)");

    /** «Objective One …», «Theme 2: …»; empty if the text is not of that kind. */
    static Optional<SectionHeading> named(String text) {
        Matcher matcher = NAMED.matcher(text);
        if (!matcher.matches() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String title = oneLine(matcher.group(2));
        return Optional.of(new SectionHeading(digits(matcher.group(1)), title.isEmpty() ? oneLine(text) : title));
    }

    /** «2. Community engagement»; empty if there is no such number. */
    static Optional<SectionHeading> numbered(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        return matcher.matches() && text.length() <= LONGEST
                ? Optional.of(new SectionHeading(matcher.group(1), oneLine(matcher.group(2))))
                : Optional.empty();
    }

    /** Any heading: named, numbered, or its words alone. */
    static SectionHeading of(String text) {
        return named(text).or(() -> numbered(text)).orElseGet(() -> new SectionHeading(null, oneLine(text)));
    }

    private static String digits(String number) {
        String lower = number.toLowerCase(Locale.ROOT);
        int word = NUMBERS.indexOf(lower);
        if (word >= 0) {
            return Integer.toString(word + 1);
        }
        Integer roman = ROMAN.get(lower);
        return roman == null ? number : roman.toString();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').strip();
    }
}
