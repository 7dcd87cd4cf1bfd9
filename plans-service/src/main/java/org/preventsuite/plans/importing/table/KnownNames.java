package org.preventsuite.plans.importing.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names and aliases of bodies and posts the caller knows; compared without case, odd spaces and kinds of apostrophe. */
final class KnownNames {
    private static final Pattern SEPARATOR = Pattern.compile("[&/,;]");
    private static final int LONGEST_SEGMENT = 8;

    private final Set<String> names = new HashSet<>();
    private final @Nullable Pattern compounds;

    KnownNames(Collection<String> known) {
        List<String> withSeparator = new ArrayList<>();
        for (String name : known) {
            String clean = CellText.clean(name).replace('\n', ' ');
            if (clean.length() > 1 && names.add(key(clean)) && SEPARATOR.matcher(clean).find()) {
                withSeparator.add(clean);
            }
        }
        compounds = withSeparator.isEmpty() ? null : longestFirst(withSeparator);
    }

    boolean contains(String name) {
        return names.contains(key(name));
    }

    /** Cells with every known name that holds a separator taken out, so that splitting cannot cut it. */
    String protect(String text, List<String> taken) {
        if (compounds == null) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        Matcher matcher = compounds.matcher(text);
        while (matcher.find()) {
            // The cleaned text holds no private use characters, so these stand for nothing else.
            matcher.appendReplacement(safe, String.valueOf((char) ('\ue000' + taken.size() % 0x1000)));
            taken.add(matcher.group());
        }
        return matcher.appendTail(safe).toString();
    }

    /** A part that is nothing but known names one after the other, as stacked lines leave it; empty if it is not. */
    List<String> segments(String part) {
        String[] words = part.split(" ", -1);
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < words.length) {
            int end = Math.min(words.length, at + LONGEST_SEGMENT);
            while (end > at && !contains(String.join(" ", List.of(words).subList(at, end)))) {
                end--;
            }
            if (end == at) {
                return List.of();
            }
            found.add(String.join(" ", List.of(words).subList(at, end)));
            at = end;
        }
        return found;
    }

    private static Pattern longestFirst(List<String> names) {
        names.sort(Comparator.comparingInt(String::length).reversed());
        StringBuilder either = new StringBuilder("(?iu)(?<![\\p{L}\\p{N}])(?:");
        for (int i = 0; i < names.size(); i++) {
            either.append(i == 0 ? "" : "|").append(literal(names.get(i)));
        }
        return Pattern.compile(either.append(")(?![\\p{L}\\p{N}])").toString());
    }

    private static String literal(String name) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ') {
                pattern.append("\\s+");
            } else if (c == '\'' || c == '’') {
                pattern.append("['’]");
            } else if (SEPARATOR.matcher(String.valueOf(c)).matches()) {
                pattern.append("\\s*").append(Pattern.quote(String.valueOf(c))).append("\\s*");
            } else {
                pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        // The spaces beside a separator were already made optional.
        return pattern.toString().replace("\\s*\\s+", "\\s*").replace("\\s+\\s*", "\\s*");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s*([&/,;])\\s*", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
