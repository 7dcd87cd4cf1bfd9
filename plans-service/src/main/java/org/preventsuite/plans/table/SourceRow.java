package org.preventsuite.plans.table;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * One row of the source.
 *
 * @param number from 1
 * @param raw its cells as they came
 * @param cells the same, cleaned
 */
public record SourceRow(int number, List<String> raw, List<String> cells) {
    public SourceRow {
        raw = List.copyOf(raw);
        cells = List.copyOf(cells);
    }

    static SourceRow of(int number, List<String> raw) {
        return new SourceRow(number, raw, raw.stream().map(CellText::clean).toList());
    }

    public String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    String rawCell(int index) {
        return index >= 0 && index < raw.size() ? raw.get(index) : "";
    }

    public boolean isBlank() {
        return filled() == 0;
    }

    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** The only cell that says something, or an empty text. */
    String onlyCell() {
        return filled() == 1
                ? cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("")
                : "";
    }

    SourceRow firstCells(int most) {
        return cells.size() <= most ? this : new SourceRow(number, raw.subList(0, most), cells.subList(0, most));
    }

    /** The same row with its cells moved by so many columns; what would leave on the left must be empty. */
    SourceRow shifted(int by) {
        return by == 0 ? this : new SourceRow(number, shift(raw, by), shift(cells, by));
    }

    private static List<String> shift(List<String> cells, int by) {
        if (by < 0) {
            return cells.subList(Math.min(-by, cells.size()), cells.size());
        }
        return Stream.concat(Collections.nCopies(by, "").stream(), cells.stream())
                .toList();
    }
}
