package org.preventsuite.plans.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names and aliases of bodies and posts the caller knows; compared without case, spaces and kinds of apostrophe.
 *
 * <p>Looks names up by their words, so that thousands of names cost no more than a few.
 */
final class KnownNames {
    /** Stand for names that were taken out of a text; cleaned text holds no private use characters. */
    static final char FIRST_MARK = '\ue000';

    private static final int MOST_MARKS = 0x1000;
    private static final Pattern TOKEN = Pattern.compile("[&/,;]|[^\\s&/,;]+");
    private static final Pattern SEPARATOR = Pattern.compile("[&/,;]");
    private static final int MOST_TOKENS = 16;

    private final Set<String> names = new HashSet<>();
    /** First word of every name that holds a separator, with the most words such a name has. */
    private final Map<String, Integer> compounds = new HashMap<>();

    private record Token(String word, int start, int end) {}

    KnownNames(Collection<String> known) {
        for (String name : known) {
            List<Token> tokens = tokens(CellText.clean(name));
            if (!tokens.isEmpty() && tokens.size() <= MOST_TOKENS && names.add(key(tokens, 0, tokens.size()))) {
                if (SEPARATOR.matcher(name).find()) {
                    compounds.merge(tokens.get(0).word(), tokens.size(), Math::max);
                }
            }
        }
    }

    boolean contains(String name) {
        List<Token> tokens = tokens(name);
        return !tokens.isEmpty() && tokens.size() <= MOST_TOKENS && names.contains(key(tokens, 0, tokens.size()));
    }

    /** The text with a mark for every known name that holds a separator, the longest first, so that splitting cannot cut it. */
    String protect(String text, List<String> taken) {
        if (compounds.isEmpty()) {
            return text;
        }
        List<Token> tokens = tokens(text);
        StringBuilder safe = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = longestFrom(tokens, i);
            if (end > i && taken.size() < MOST_MARKS) {
                int start = tokens.get(i).start();
                int stop = tokens.get(end - 1).end();
                safe.append(text, copied, start).append((char) (FIRST_MARK + taken.size()));
                taken.add(text.substring(start, stop));
                copied = stop;
                i = end - 1;
            }
        }
        return safe.append(text, copied, text.length()).toString();
    }

    /** The text with its marks replaced by what was taken out. */
    static String restore(String text, List<String> taken) {
        if (taken.isEmpty()) {
            return text;
        }
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            whole.append(isMark(c) && c - FIRST_MARK < taken.size() ? taken.get(c - FIRST_MARK) : String.valueOf(c));
        }
        return whole.toString();
    }

    static boolean isMark(char c) {
        return c >= FIRST_MARK && c < FIRST_MARK + MOST_MARKS;
    }

    /** A part that is nothing but known names one after the other, as stacked lines leave it; empty if it is not. */
    List<String> segments(String part) {
        List<Token> tokens = tokens(part);
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = Math.min(tokens.size(), at + MOST_TOKENS);
            while (end > at && !names.contains(key(tokens, at, end))) {
                end--;
            }
            if (end == at) {
                return List.of();
            }
            found.add(part.substring(tokens.get(at).start(), tokens.get(end - 1).end()));
            at = end;
        }
        return found;
    }

    /** Where the longest known compound ends that begins at this token; the token itself if there is none. */
    private int longestFrom(List<Token> tokens, int start) {
        Integer most = compounds.get(tokens.get(start).word());
        if (most == null) {
            return start;
        }
        int end = Math.min(tokens.size(), start + most);
        while (end > start && !names.contains(key(tokens, start, end))) {
            end--;
        }
        return end;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            tokens.add(new Token(word, matcher.start(), matcher.end()));
        }
        return tokens;
    }

    private static String key(List<Token> tokens, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            key.append(key.length() == 0 ? "" : " ").append(token.word());
        }
        return key.toString();
    }
}
