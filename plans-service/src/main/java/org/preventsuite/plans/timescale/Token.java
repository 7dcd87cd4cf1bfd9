package org.preventsuite.plans.timescale;

/**
 * One word, number or mark of a cell.
 *
 * @param text in lower case
 * @param number value of a number, otherwise -1
 * @param from first character in the source
 * @param to first character after it in the source
 * @param startsLine whether it is the first on its line or bullet
 * @param glued whether it follows the one before without a space
 * @param capital whether it begins with a capital letter
 */
record Token(
        TokenType type, String text, int number, int from, int to, boolean startsLine, boolean glued, boolean capital) {

    boolean is(TokenType other) {
        return type == other;
    }

    boolean isWord(String word) {
        return type == TokenType.WORD && text.equals(word);
    }

    /** A number written with that many digits, such as a year. */
    boolean isNumberOf(int digits) {
        return type == TokenType.NUMBER && to - from == digits;
    }
}
