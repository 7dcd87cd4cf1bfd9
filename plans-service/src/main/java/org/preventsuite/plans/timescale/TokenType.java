package org.preventsuite.plans.timescale;

/** What a token of a cell is. */
enum TokenType {
    WORD,
    NUMBER,
    ORDINAL,
    DASH,
    SLASH,
    DOT,
    COMMA,
    SEMICOLON,
    APOSTROPHE,
    OPEN,
    CLOSE,
    AMPERSAND,
    OTHER,
    END
}
