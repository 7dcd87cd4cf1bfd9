package org.preventsuite.kit.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the items of one list are written as rows. A list whose items have such a table is also answered as CSV. */
public interface CsvTable<T> {
    /** The kind of item that the rows are. */
    Class<T> type();

    /** The name of the list; {@code /csvw/<name>.json} describes the columns (CSV on the Web). */
    String name();

    /** The rows of one item: itself, unless it is a table of its own, which is then cut into items of one row each. */
    default List<T> rows(T item) {
        return List.of(item);
    }

    /** The columns in their order. */
    List<Column<T>> columns();

    /**
     * One column.
     *
     * @param value the cell of an item: a text, number, date, truth value or a list of texts, which become lines; null for an
     *     empty cell
     */
    record Column<T>(String name, Function<T, @Nullable Object> value) {}
}
