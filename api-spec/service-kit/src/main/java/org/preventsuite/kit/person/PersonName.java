package org.preventsuite.kit.person;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the name of a person from the name of a body or a post, from its shape and the words of bodies alone. It errs
 * towards refusing: a name kept is a harm, a body written out more fully is none.
 */
public final class PersonName {
    private static final Pattern TAG = Pattern.compile("<\\s?/?\\s?(\\p{Alpha}{1,6})\\b[^<>]{0,200}>");
    private static final Pattern STYLE = Pattern.compile("(?i)u|b|i|em|strong|span|font|sup|sub|a");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\u0085]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}&&[^\\s]]|\\*\\*");
    private static final Pattern PARTS = Pattern.compile("[;:()/|\\[\\]&]| \\p{Pd} | (?i:and|by|with) ");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)[<\\[{(]\\s*(?:named?|name of)\\b[^<>\\[\\]{}()]{0,60}[>\\]})]|[<\\[{(]\\s*(?:officer|person|post"
                    + " ?holder)\\s*[>\\]})]");

    private static final String PARTICLES = "(?:de|del|della|di|da|van|von|der|den|la|le|al|el|bin|ibn|ap|y)";
    private static final Pattern COURTESY = Pattern.compile("(?i)(?:mr|mrs|ms|miss|mx|messrs)\\b\\.?(?: .*)?");
    private static final Pattern COURTESY_INSIDE =
            Pattern.compile("(?<!\\p{L})(?i:mr|mrs|ms|miss|mx|messrs)\\b\\.? (?:" + PARTICLES + " ){0,3}\\p{Lu}");
    private static final Pattern TITLED = Pattern.compile(
            "(?<!\\p{L})(?i:(?<rank>sergeant|inspector|superintendent)|(?<office>councillor|professor|imam|rabbi)"
                    + "|dr|prof|sir|dame|lord|lady|rev|revd|reverend|cllrs?|ald|alderman|father|canon"
                    + "|pc|pcso|dc|ds|di|dci|sgt|insp|supt)\\b\\.?(?: \\d{1,6})? (?:"
                    + PARTICLES + " ){0,3}(?<name>\\p{Lu}[\\p{L}'’\\p{Pd}]*)");

    private static final Pattern LIKE_A_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’\\p{Pd}]*|\\p{Lu}(?:\\.\\p{Lu}){1,2}");
    private static final Pattern PARTICLE = Pattern.compile(PARTICLES);
    private static final Pattern DOTTED_INITIALS = Pattern.compile("(?:\\p{Lu}\\. ?){2,3}");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,4}");
    private static final int MOST_WORDS = 7;

    private PersonName() {}

    /** True for a name alone or beside a post, a title or initials with a name, a personal mailbox, and a place kept for a name. */
    public static boolean looksLikeOne(String text) {
        if (isPlaceholder(text)) {
            return true;
        }
        String plain = plain(text);
        return isPlaceholder(plain)
                || COURTESY_INSIDE.matcher(plain).find()
                || hasTitledName(plain)
                || Stream.of(plain.split(" ")).anyMatch(PersonName::isPersonalMailbox)
                || PARTS.splitAsStream(plain).anyMatch(PersonName::holdsName);
    }

    /** A place kept for a name, such as {@code <named officer>}. */
    public static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).find();
    }

    /** Surname and first name stand around a comma, and so do a name and a post. */
    private static boolean holdsName(String part) {
        return COURTESY.matcher(part.strip()).matches()
                || isName(part.replace(',', ' '))
                || Stream.of(part.split(",")).anyMatch(PersonName::isName);
    }

    /** Two or three words written like those of a name, initials and particles apart, and none of them one of bodies. */
    private static boolean isName(String part) {
        if (DOTTED_INITIALS.matcher(part.strip()).matches()) {
            return true;
        }
        List<String> words = Stream.of(part.split(" "))
                .map(PersonName::withoutEdges)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return false;
        }
        List<String> names = words.stream()
                .filter(word -> LIKE_A_NAME.matcher(word).matches())
                .toList();
        boolean nothingElse = words.stream()
                .allMatch(word -> names.contains(word) || PARTICLE.matcher(word).matches());
        return nothingElse
                && names.size() >= 2
                && names.stream().filter(word -> word.length() > 1).count() <= 3
                && !areOfABody(names);
    }

    /** A place that stands first is where a body is; one that stands last may be a surname. */
    private static boolean areOfABody(List<String> words) {
        boolean shouted = words.stream().noneMatch(word -> word.chars().anyMatch(Character::isLowerCase));
        return words.stream().anyMatch(BodyWords::isStrong)
                || BodyWords.isWeak(words.get(0))
                || (!shouted
                        && words.stream().anyMatch(word -> ACRONYM.matcher(word).matches()));
    }

    /** An office goes with any word of bodies, a rank with a place too, a short title only with what is done. */
    private static boolean hasTitledName(String text) {
        var found = TITLED.matcher(text);
        while (found.find()) {
            String name = found.group("name");
            boolean written = found.group("rank") != null || found.group("office") != null;
            boolean excused = (BodyWords.isStrong(name) && (written || !BodyWords.isBodyOrPost(name)))
                    || (found.group("rank") != null && BodyWords.isPlace(name));
            if (!excused) {
                return true;
            }
        }
        return false;
    }

    /** A mailbox that is called by one place is shared; {@code kim.west} is a person's. */
    private static boolean isPersonalMailbox(String word) {
        int at = word.indexOf('@');
        if (at <= 0) {
            return false;
        }
        String mailbox = word.substring(0, at);
        return !BodyWords.sayWhatItDoes(mailbox) && !BodyWords.isPlace(mailbox);
    }

    private static String withoutEdges(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    /** One way of writing each character, without tags and what nobody sees. */
    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("&nbsp;", " ")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        plain = TAG.matcher(plain).replaceAll(tag -> STYLE.matcher(tag.group(1)).matches() ? "" : " ");
        return SPACES.matcher(UNSEEN.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
