package org.preventsuite.plans.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges whether a wording looks like a person's name, from its shape alone.
 *
 * <p>Careful about bodies and posts: one word of theirs, a place or an acronym settles it. A body of two unusual words can
 * still be taken for a person; callers that know the body ask only about names they do not know.
 */
public final class PersonLikeName {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)[<\\[{(]\\s*(?:named?|name of)\\b[^<>\\[\\]{}()]{0,60}[>\\]})]|[<\\[{(]\\s*(?:officer|person|post ?holder)\\s*[>\\]})]");
    private static final Pattern COURTESY = Pattern.compile("(?i)(?:mr|mrs|ms|miss|mx|messrs)\\b\\.?(?:\\s+.*)?");
    private static final Pattern TITLED = Pattern.compile(
            "(?i)(?:dr|prof|professor|sir|dame|lord|lady|rev|revd|reverend|cllr|cllrs|councillor|ald|alderman|imam|rabbi|father|canon"
                    + "|pc|pcso|dc|ds|di|dci|sgt|sergeant|insp|inspector|supt|superintendent|ch insp|chief inspector)"
                    + "\\b\\.?(?:\\s+\\d{1,6})?\\s+(.+)");
    private static final Pattern INITIALS_FIRST =
            Pattern.compile("(?:\\p{Lu}\\.\\s?|\\p{Lu}\\s){1,3}\\p{Lu}[\\p{L}'’-]*\\p{Ll}");
    private static final Pattern INITIALS_LAST =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll},?\\s\\p{Lu}(?:\\.|\\.?\\s?\\p{Lu}\\.?)?");
    private static final Pattern DOTTED_INITIALS = Pattern.compile("(?:\\p{Lu}\\.\\s?){2,3}");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll}");
    private static final Pattern SHOUTED_SURNAME = Pattern.compile("\\p{Lu}[\\p{Lu}'’-]{4,}");
    private static final Pattern PARTICLE =
            Pattern.compile("(?i)(?:de|del|della|di|da|van|von|der|den|la|le|al|el|bin|ibn|ap|y)");
    private static final Pattern PERSONAL_MAILBOX = Pattern.compile("(?i)(\\p{L}+)[._](\\p{L}+)@\\S+");
    private static final Pattern PARTS = Pattern.compile("\\s+[-–—]\\s+|[()\\[\\]:;|]");

    private PersonLikeName() {}

    /** True for initials and titles with a name, two or three name-like words, a personal mailbox, or a placeholder for a name. */
    public static boolean looksLikePerson(String name) {
        String text = CellText.clean(name).replace('\n', ' ');
        return isPlaceholder(text) || Stream.of(PARTS.split(text)).anyMatch(part -> isName(part.strip()));
    }

    /** A place kept for a name, such as {@code <named officer>}. */
    static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).find();
    }

    private static boolean isName(String text) {
        if (text.isEmpty() || text.length() > 100) {
            return false;
        }
        if (COURTESY.matcher(text).matches()) {
            return true;
        }
        var titled = TITLED.matcher(text);
        if (titled.matches()) {
            List<String> rest = words(titled.group(1));
            return !rest.isEmpty() && rest.size() <= 3 && rest.stream().allMatch(PersonLikeName::mayBeOfAName);
        }
        var mailbox = PERSONAL_MAILBOX.matcher(text);
        if (mailbox.matches()) {
            return !BodyWords.knows(mailbox.group(1)) && !BodyWords.knows(mailbox.group(2));
        }
        if (DOTTED_INITIALS.matcher(text).matches()) {
            return true;
        }
        boolean initials = INITIALS_FIRST.matcher(text).matches()
                || INITIALS_LAST.matcher(text).matches();
        return initials
                ? words(text).stream().noneMatch(BodyWords::knows)
                : isNameLikeWords(words(text.replace(',', ' ')));
    }

    private static boolean isNameLikeWords(List<String> words) {
        long names =
                words.stream().filter(word -> NAME_WORD.matcher(word).matches()).count();
        long shouted = words.stream()
                .filter(word -> SHOUTED_SURNAME.matcher(word).matches())
                .count();
        long particles = words.stream()
                .filter(word -> PARTICLE.matcher(word).matches()
                        && !NAME_WORD.matcher(word).matches())
                .count();
        return names >= 1
                && shouted <= 1
                && names + shouted >= 2
                && names + shouted <= 3
                && names + shouted + particles == words.size()
                && words.stream().noneMatch(PersonLikeName::isOrdinary);
    }

    private static boolean mayBeOfAName(String word) {
        return !isOrdinary(word)
                && (NAME_WORD.matcher(word).matches()
                        || SHOUTED_SURNAME.matcher(word).matches()
                        || PARTICLE.matcher(word).matches()
                        || word.matches("\\p{Lu}\\.?"));
    }

    /** Known words, and the endings of abstract nouns that no surname shares. */
    private static boolean isOrdinary(String word) {
        return BodyWords.knows(word)
                || word.endsWith("tion")
                || word.endsWith("ment")
                || word.endsWith("tions")
                || word.endsWith("ments")
                || word.endsWith("ship")
                || word.endsWith("ology")
                || (word.indexOf('-') > 0 && Stream.of(word.split("-")).anyMatch(BodyWords::knows));
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
