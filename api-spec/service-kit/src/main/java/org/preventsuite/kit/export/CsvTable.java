package org.preventsuite.kit.export;

import java.util.List;

/**
 * How the items of one list are written as rows. A list has such a bean only where its rows are to be other than the contract's
 * schema makes them.
 */
public interface CsvTable<T> {
    /** The operation that answers the list. */
    String list();

    /** The kind of item that the rows are. */
    Class<T> type();

    /** The rows of one item: itself, unless it is a table of its own, which is then cut into items of one row each. */
    default List<T> rows(T item) {
        return List.of(item);
    }

    /** The columns in their order. */
    List<Column<T>> columns();
}
