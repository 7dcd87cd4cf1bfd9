package org.preventsuite.plans.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An action's number as its plan gives it.
 *
 * @param value without its last dot
 * @param dotted has a number within a section, as «3.1» has
 * @param topLevel a bare number, which may also be a section's
 * @param rest what else stands in the cell
 */
record Reference(String value, boolean dotted, boolean topLevel, String rest) {
    static final int LONGEST = 40;

    private static final Pattern SHAPE = Pattern.compile(
            "(?s)((?:(?!(?:page|pg|p|row)\\b)[A-Za-z]{1,6}[ .:-]?)??\\d{1,4}(?:[.\\-/]\\d{1,4}){0,4}(?:\\(?[A-Za-z]\\)?(?![\\p{L}\\p{N}]))?)[.):]{0,2}(?:\\s+(.*))?");
    private static final Pattern DOTTED = Pattern.compile(".*\\d[.\\-/]\\d.*");
    private static final Pattern BARE = Pattern.compile("\\d{1,2}");

    static @Nullable Reference parse(String cell) {
        Matcher matcher = SHAPE.matcher(cell);
        if (!matcher.matches() || matcher.group(1).length() > LONGEST) {
            return null;
        }
        String value = matcher.group(1);
        String rest = matcher.group(2) == null ? "" : matcher.group(2).strip();
        return new Reference(
                value, DOTTED.matcher(value).matches(), BARE.matcher(value).matches(), rest);
    }

    /** «1.3 (continued)» and the like. */
    boolean saysContinued() {
        return rest.toLowerCase(Locale.ROOT).startsWith("cont") || rest.startsWith("(cont");
    }
}
