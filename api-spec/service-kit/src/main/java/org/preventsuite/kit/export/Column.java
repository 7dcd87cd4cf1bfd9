package org.preventsuite.kit.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list as a table.
 *
 * @param datatype a type of CSV on the Web
 * @param lines whether a cell holds a list, an item a line
 * @param value the cell of an item: a text, number, date, truth value or a list of them; null for an empty cell
 */
public record Column<T>(
        String name, String datatype, boolean lines, String description, Function<T, @Nullable Object> value) {

    /** A column of texts. */
    public static <T> Column<T> of(String name, String description, Function<T, @Nullable Object> value) {
        return new Column<>(name, "string", false, description, value);
    }

    /** A column of lists of texts. */
    public static <T> Column<T> ofLines(String name, String description, Function<T, @Nullable Object> value) {
        return new Column<>(name, "string", true, description, value);
    }
}
