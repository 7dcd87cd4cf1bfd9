package org.preventsuite.plans.table;

import java.util.regex.Pattern;

/** The visible text of a cell: tags, control characters and odd spaces gone, one bullet sign, no blank lines. */
final class CellText {
    static final char BULLET = '•';

    private static final Pattern NEW_LINE_TAG = Pattern.compile("(?i)<\\s?/?\\s?(?:p|br|div|li|ul|ol)\\b[^<>]{0,200}>");
    private static final Pattern STYLE_TAG =
            Pattern.compile("(?i)<\\s?/?\\s?(?:u|b|i|em|strong|span|font|sup|sub|a)(?:\\s[^<>]{0,200})?>");
    private static final Pattern SPACES = Pattern.compile("[ \\t]+");
    private static final Pattern BREAKS = Pattern.compile(" ?\\n[ \\n]*");

    private CellText() {}

    static String clean(String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        String text = raw;
        if (text.indexOf('<') >= 0) {
            text = NEW_LINE_TAG.matcher(text).replaceAll("\n");
            text = STYLE_TAG.matcher(text).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = text.replace("&nbsp;", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
        }
        text = characters(text.replace("**", ""));
        text = SPACES.matcher(text).replaceAll(" ");
        return BREAKS.matcher(text).replaceAll("\n").strip();
    }

    private static String characters(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (!pair) {
                    clean.append('\n');
                }
            } else if (!Character.isSurrogate(c)) {
                append(clean, c);
            } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            }
        }
        return clean.toString();
    }

    private static void append(StringBuilder clean, char c) {
        switch (c) {
            // Word writes a line break inside a paragraph as a vertical tab.
            case '\n', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> clean.append('\n');
            // Symbol fonts keep their bullets in the private use area.
            case '\uf0b7', '\uf0a7', '\uf0d8', '\uf076', '●', '▪', '◦', '‣', '■', '○' -> clean.append(BULLET);
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> {}
            default -> {
                if (Character.isSpaceChar(c) || c == '\t') {
                    clean.append(' ');
                } else if (!Character.isISOControl(c) && Character.getType(c) != Character.PRIVATE_USE) {
                    clean.append(c);
                }
            }
        }
    }

    /** A cell that begins and ends with a space, as lists do whose bullets were lost on the way. */
    static boolean hasLostBullets(String raw) {
        return raw.length() > 2 && raw.charAt(0) == ' ' && raw.charAt(raw.length() - 1) == ' ' && !raw.isBlank();
    }
}
