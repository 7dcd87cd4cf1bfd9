package org.preventsuite.plans.table;

import java.util.regex.Pattern;

/** Decides whether a line goes on in the next one, or the next one is a new item. */
final class Stitch {
    private static final Pattern GOES_ON = Pattern.compile("(?s)[\\p{Ll}),;:.&/–—].*");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?is).*(?:[,&/(–—-]|\\b(?:and|or|of|the|to|for|with|in|on|by|from|at|as|a|an|e\\.g\\.|i\\.e\\.|including|between|than|that|which|who|is|are))");
    private static final Pattern UNFINISHED_PAIR = Pattern.compile("(?s).{30,}\\b(?:and|&)\\s\\p{Lu}[\\p{L}'’]*");
    private static final Pattern HAS_TEXT = Pattern.compile("(?s).*[\\p{L}\\p{N}].*");

    private Stitch() {}

    static boolean goesOn(String before, String next) {
        return GOES_ON.matcher(next).matches()
                || UNFINISHED.matcher(before).matches()
                || UNFINISHED_PAIR.matcher(before).matches();
    }

    /** A line that cannot be the beginning of anything: it starts in lower case or with a closing sign. */
    static boolean startsMidway(String text) {
        return GOES_ON.matcher(text).matches();
    }

    /** Whether there is a letter or digit in it. */
    static boolean says(String text) {
        return HAS_TEXT.matcher(text).matches();
    }
}
