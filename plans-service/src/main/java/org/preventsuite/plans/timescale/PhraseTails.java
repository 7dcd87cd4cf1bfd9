package org.preventsuite.plans.timescale;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what may follow the core of a phrase: «from …», «until …», «and ongoing». */
final class PhraseTails {
    static final Phrases FROM = Phrases.of(
            "from",
            "since",
            "starting",
            "starting from",
            "starting in",
            "starting on",
            "commencing",
            "commencing in",
            "commencing from",
            "commence",
            "commences",
            "beginning",
            "beginning in",
            "effective from",
            "with effect from",
            "as of",
            "as from",
            "start",
            "starts",
            "start date",
            "to start",
            "to start in",
            "to commence",
            "to commence in",
            "begins",
            "begin");
    static final Phrases UNTIL = Phrases.of(
            "until",
            "till",
            "til",
            "up to",
            "up until",
            "through to",
            "to",
            "ending",
            "ends",
            "running to",
            "running until",
            "until the",
            "expires",
            "at least until",
            "until at least");
    static final Phrases DURING =
            Phrases.of("during", "throughout", "across", "over", "over the course of", "within", "all of");
    static final Phrases ONGOING = Phrases.of(
            "ongoing",
            "on going",
            "continuous",
            "continuously",
            "continual",
            "continually",
            "continuing",
            "permanent",
            "permanently",
            "indefinite",
            "indefinitely",
            "perpetual",
            "business as usual",
            "bau",
            "no end date",
            "throughout the year",
            "throughout year",
            "throughout the plan",
            "throughout the life of the plan",
            "life of the plan",
            "life of plan",
            "lifetime of the plan",
            "lifetime of plan",
            "life of the strategy",
            "life of strategy",
            "duration of the plan",
            "duration of plan",
            "over the life of the plan",
            "for the life of the plan",
            "for the duration of the plan",
            "all year",
            "all year round",
            "year round",
            "rolling",
            "rolling programme",
            "always",
            "open ended");
    private static final Phrases THEN = Phrases.of("and then", "then", "and", "with", "plus", "and is", "but");

    private final TokenCursor cursor;
    private final WhenReader times;

    PhraseTails(TokenCursor cursor, WhenReader times) {
        this.cursor = cursor;
        this.times = times;
    }

    /** The time after one of the words, which a comma, dash or bracket may set apart. */
    @Nullable When after(Phrases words) {
        return after(words, times::read);
    }

    /** The time that something begins in, after «from» or a word like it. */
    @Nullable When starts() {
        return after(FROM, times::readStart);
    }

    private @Nullable When after(Phrases words, Supplier<@Nullable When> reader) {
        return cursor.attempt(() -> {
            if (!cursor.accept(TokenType.COMMA) && !cursor.accept(TokenType.OPEN)) {
                acceptDash();
            }
            boolean found = cursor.acceptAny(words);
            acceptColon();
            When time = found ? reader.get() : null;
            cursor.accept(TokenType.CLOSE);
            return time;
        });
    }

    /** «and ongoing», or «ongoing» in a small letter; a capital without a joint begins another deadline. */
    boolean goesOn() {
        return cursor.attempt(() -> {
                    boolean joined = joint();
                    if ((!joined && cursor.peek().capital()) || !cursor.acceptAny(ONGOING)) {
                        return null;
                    }
                    cursor.acceptWord("thereafter");
                    cursor.accept(TokenType.CLOSE);
                    return Boolean.TRUE;
                })
                != null;
    }

    /** A mark or word that ties what follows to what came before. */
    boolean joint() {
        boolean mark = cursor.accept(TokenType.COMMA)
                || cursor.accept(TokenType.AMPERSAND)
                || cursor.accept(TokenType.SLASH)
                || cursor.accept(TokenType.OPEN)
                || acceptDash();
        return cursor.acceptAny(THEN) || mark;
    }

    /** A dash, unless it opens a line: then it is a bullet. */
    boolean acceptDash() {
        return !cursor.peek().startsLine() && cursor.accept(TokenType.DASH);
    }

    void acceptColon() {
        if (cursor.peek().text().equals(":")) {
            cursor.next();
        }
    }
}
