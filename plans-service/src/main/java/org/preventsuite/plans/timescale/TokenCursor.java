package org.preventsuite.plans.timescale;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A place among the tokens of a cell that readers move forward, and put back when they cannot read on. */
final class TokenCursor {
    private final List<Token> tokens;
    private int position;

    TokenCursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    int position() {
        return position;
    }

    void moveTo(int place) {
        position = place;
    }

    boolean atEnd() {
        return peek().is(TokenType.END);
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return at(position + ahead);
    }

    Token at(int place) {
        return tokens.get(Math.min(Math.max(place, 0), tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        position++;
        return token;
    }

    boolean accept(TokenType type) {
        if (peek().is(type)) {
            position++;
            return true;
        }
        return false;
    }

    /** Whether just one line of the cell, and not the first, opens with a dash. */
    boolean opensOneLineOnly() {
        long dashes = tokens.stream()
                .filter(token -> token.startsLine() && token.is(TokenType.DASH))
                .count();
        return dashes == 1 && !at(0).is(TokenType.DASH);
    }

    /** Takes the first of the phrases found here; words of a phrase may be joined by a dash. */
    boolean acceptAny(Phrases phrases) {
        int length = phrases.lengthAt(this);
        position += length;
        return length > 0;
    }

    boolean acceptWord(String word) {
        if (peek().isWord(word)) {
            position++;
            return true;
        }
        return false;
    }

    /** Reads, or stays where it was. */
    <T> @Nullable T attempt(Supplier<@Nullable T> reader) {
        int before = position;
        T read = reader.get();
        if (read == null) {
            position = before;
        }
        return read;
    }
}
