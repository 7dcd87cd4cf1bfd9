package org.preventsuite.plans.timescale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a cell into tokens, forgiving odd spaces, dashes, bullets, mark-up for line breaks, and words run together. */
final class Lexer {
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D~";
    private static final String BULLETS = "\u2022\u25CF\u25AA\u25A0\u25E6\u2023\u00B7\u2043\uF0B7\uF0A7*|\u2192\u00A7";
    private static final String NEW_LINES = "\n\r\f\u000B\u0085\u2028\u2029";
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_TAG = 8;

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean startsLine = true;
    private boolean glued;

    private Lexer(String source) {
        this.source = source;
    }

    /** The tokens of the text, closed by one of type END. */
    static List<Token> tokens(String source) {
        Lexer lexer = new Lexer(source);
        while (lexer.at < source.length()) {
            lexer.step();
        }
        lexer.add(TokenType.END, source.length());
        return lexer.tokens;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0 || isNewLine(c);
    }

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    private static boolean isNewLine(char c) {
        return NEW_LINES.indexOf(c) >= 0;
    }

    private void step() {
        char c = source.charAt(at);
        if (isNewLine(c) || isBullet(c)) {
            startsLine = true;
            glued = false;
            at++;
        } else if (isBlank(c)) {
            glued = glued && INVISIBLE.indexOf(c) >= 0;
            at++;
        } else if (c == '<' && tagEnd() > 0) {
            startsLine = true;
            glued = false;
            at = tagEnd();
        } else if (isDigit(c)) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else {
            add(mark(c), at + 1);
        }
    }

    /** Where a short tag such as a line break ends, or 0. */
    private int tagEnd() {
        int close = source.indexOf('>', at);
        boolean letterFollows =
                at + 1 < source.length() && (Character.isLetter(source.charAt(at + 1)) || source.charAt(at + 1) == '/');
        return close > 0 && close - at <= LONGEST_TAG && letterFollows ? close + 1 : 0;
    }

    private void number() {
        int end = at;
        while (end < source.length() && isDigit(source.charAt(end))) {
            end++;
        }
        int suffix = wordEnd(end);
        if (end - at > LONGEST_NUMBER) {
            add(TokenType.OTHER, end);
        } else if (ORDINAL_ENDINGS.contains(lower(end, suffix))) {
            add(TokenType.ORDINAL, suffix, Integer.parseInt(source.substring(at, end)));
        } else {
            add(TokenType.NUMBER, end, Integer.parseInt(source.substring(at, end)));
        }
    }

    private void word() {
        add(TokenType.WORD, wordEnd(at));
    }

    /** Ends before a capital that follows a small letter: «OngoingOngoing» is two words. */
    private int wordEnd(int from) {
        int end = from;
        while (end < source.length() && Character.isLetter(source.charAt(end)) && !startsNewWord(from, end)) {
            end++;
        }
        return end;
    }

    private boolean startsNewWord(int from, int index) {
        return index > from
                && Character.isUpperCase(source.charAt(index))
                && Character.isLowerCase(source.charAt(index - 1));
    }

    private boolean endsSentence() {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(TokenType.DOT);
    }

    private static TokenType mark(char c) {
        if (DASHES.indexOf(c) >= 0) {
            return TokenType.DASH;
        }
        return switch (c) {
            case '/', '\\' -> TokenType.SLASH;
            case '.' -> TokenType.DOT;
            case ',' -> TokenType.COMMA;
            case ';' -> TokenType.SEMICOLON;
            case '\'', '\u2018', '\u2019', '`', '\u00B4' -> TokenType.APOSTROPHE;
            case '(', '[' -> TokenType.OPEN;
            case ')', ']' -> TokenType.CLOSE;
            case '&', '+' -> TokenType.AMPERSAND;
            default -> TokenType.OTHER;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private String lower(int from, int to) {
        return source.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void add(TokenType type, int end) {
        add(type, end, -1);
    }

    private void add(TokenType type, int end, int number) {
        boolean capital = at < end && Character.isUpperCase(source.charAt(at));
        startsLine = startsLine || (capital && !glued && endsSentence());
        tokens.add(new Token(type, lower(at, end), number, at, end, startsLine, glued, capital));
        startsLine = type == TokenType.SEMICOLON;
        glued = true;
        at = end;
    }
}
