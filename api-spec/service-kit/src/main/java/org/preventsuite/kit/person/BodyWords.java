package org.preventsuite.kit.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that names of bodies and posts are made of and names of people hardly ever are. */
public final class BodyWords {
    /** What a word of the list stands for; a stem is the beginning of words, the other kinds are whole words. */
    enum Kind {
        BODY,
        POST,
        TOPIC,
        STEM,
        /** A word that goes with others and says nothing alone. */
        QUALIFIER,
        PLACE,
        /** A word of bodies that people are called by too. */
        SURNAME
    }

    private static final Set<Kind> ACTING = Set.of(Kind.BODY, Kind.POST, Kind.STEM);
    private static final Set<Kind> TELLING = Set.of(Kind.BODY, Kind.POST, Kind.TOPIC, Kind.STEM);
    private static final Set<Kind> STRONG = Set.of(Kind.BODY, Kind.POST, Kind.TOPIC, Kind.STEM, Kind.QUALIFIER);
    private static final Set<Kind> WEAK = Set.of(Kind.PLACE, Kind.SURNAME);

    private static final String LIST = "/kit/body-and-post-words.csv";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/,&()]+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Endings of abstract nouns; Clement and Winship are surnames. */
    private static final Pattern ABSTRACT = Pattern.compile(".*(?:tion|[gnptv]e?ment|rship|ology)s?");

    private static final Pattern SHIRE = Pattern.compile(".*(?:shire|borough)");

    private static final Map<String, Kind> KIND_OF =
            list().stream().collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The stems by their first letter. */
    private static final Map<Character, List<String>> STEMS = KIND_OF.keySet().stream()
            .filter(word -> KIND_OF.get(word) == Kind.STEM)
            .collect(groupingBy(word -> word.charAt(0)));

    private BodyWords() {}

    /** Whether some word of the phrase says what a body or a post is or does, as no place does. */
    public static boolean sayWhatItDoes(String phrase) {
        return in(phrase).anyMatch(word -> is(word, TELLING));
    }

    /** The same without the words for what it is about: not everybody who is about play or fire is a post. */
    public static boolean sayWhoActs(String phrase) {
        return in(phrase).anyMatch(word -> is(word, ACTING));
    }

    /** Whether a phrase has a word that makes it a body or a post by itself, or is an acronym such as SBC. */
    public static boolean nameBodyOrPost(String phrase) {
        return in(phrase).anyMatch(word -> isAcronym(word) || isBodyOrPost(word));
    }

    /** A body or a post itself, not what it is about. */
    public static boolean isBodyOrPost(String word) {
        Kind kind = KIND_OF.get(plain(word));
        return kind == Kind.BODY || kind == Kind.POST;
    }

    /** Two to six capitals. */
    public static boolean isAcronym(String word) {
        String letters = NOT_LETTERS.matcher(word).replaceAll("");
        return letters.length() >= 2
                && letters.length() <= 6
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && !letters.equals(letters.toLowerCase(Locale.ROOT));
    }

    /** The words of a phrase. */
    public static Stream<String> in(String phrase) {
        return BETWEEN_WORDS.splitAsStream(phrase).filter(word -> !word.isEmpty());
    }

    /** A word, or a part of a hyphened one, that no name of a person is made of. */
    static boolean isStrong(String word) {
        return is(word, STRONG);
    }

    /** A place or another word that is a surname too: it settles nothing where a surname stands. */
    static boolean isWeak(String word) {
        return is(word, WEAK);
    }

    static boolean isPlace(String word) {
        return kind(word) == Kind.PLACE;
    }

    private static boolean is(String word, Set<Kind> kinds) {
        Kind kind = kind(word);
        if (kind != null) {
            return kinds.contains(kind);
        }
        String[] parts = NOT_LETTERS.split(plain(word));
        return parts.length > 1 && Stream.of(parts).anyMatch(part -> is(part, kinds));
    }

    /** What one word stands for, by the list, its beginning or its ending. */
    static @Nullable Kind kind(String word) {
        String plain = plain(word);
        Kind listed = KIND_OF.get(plain);
        if (listed != null) {
            return listed;
        }
        if (SHIRE.matcher(plain).matches()) {
            return Kind.PLACE;
        }
        boolean stem = !plain.isEmpty()
                && STEMS.getOrDefault(plain.charAt(0), List.of()).stream().anyMatch(plain::startsWith);
        return stem || ABSTRACT.matcher(plain).matches() ? Kind.STEM : null;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int from = 0;
        int to = lower.length();
        while (from < to && !Character.isLetter(lower.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(lower.charAt(to - 1))) {
            to--;
        }
        String plain = lower.substring(from, to);
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** The list as it stands. */
    static List<Map.Entry<String, Kind>> list() {
        try (InputStream in = BodyWords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + LIST);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .map(row -> Map.entry(row[0], Kind.valueOf(row[1].toUpperCase(Locale.ROOT))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + LIST, e);
        }
    }
}
