package org.preventsuite.plans.timescale;

/** Takes spaces, bullets and stray marks off the ends of a wording, never anything from within. */
final class Trimming {
    private Trimming() {}

    static String trim(String text, String marksBefore, String marksAfter) {
        int from = 0;
        int to = text.length();
        while (from < to && isIdle(text.charAt(from), marksBefore)) {
            from++;
        }
        while (to > from && isIdle(text.charAt(to - 1), marksAfter)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isIdle(char c, String marks) {
        return Lexer.isBlank(c) || Lexer.isBullet(c) || marks.indexOf(c) >= 0;
    }
}
