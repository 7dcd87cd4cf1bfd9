package org.preventsuite.plans.table;

import org.jspecify.annotations.Nullable;

/**
 * A row with what its surroundings say about it.
 *
 * @param header the header row in force; null before the first
 * @param afterPageBreak the nearest row above that is not empty repeats the headings or is page furniture, or a gap lies between
 * @param beforeHeader the nearest row below that is not empty holds headings
 */
record SurveyedRow(
        SourceRow source, Shape shape, @Nullable Header header, boolean afterPageBreak, boolean beforeHeader) {
    /** What a row is by its looks alone. */
    enum Shape {
        BLANK,
        HEADER,
        FURNITURE,
        CONTENT
    }

    int number() {
        return source.number();
    }

    /** One cell and no more: a line of text between the tables. */
    boolean isLine() {
        return source.cells().size() == 1;
    }
}
