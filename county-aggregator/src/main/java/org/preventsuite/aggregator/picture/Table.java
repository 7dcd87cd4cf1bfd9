package org.preventsuite.aggregator.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of equally wide columns: words to the left, figures to the right. */
final class Table {
    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        this.headings = List.of(headings);
    }

    void row(List<String> cells) {
        if (cells.size() != headings.size()) {
            throw new IllegalArgumentException("a row has a cell for each heading");
        }
        rows.add(List.copyOf(cells));
    }

    /** Sets what follows apart from what is above. */
    void rule() {
        rows.add(List.of());
    }

    List<String> lines() {
        int[] widths = new int[headings.size()];
        widen(widths, headings);
        rows.forEach(row -> widen(widths, row));
        List<String> lines = new ArrayList<>();
        lines.add(line(headings, widths));
        lines.add(dashes(widths));
        for (List<String> row : rows) {
            lines.add(row.isEmpty() ? dashes(widths) : line(row, widths));
        }
        return lines;
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            widths[i] = Math.max(widths[i], cells.get(i).length());
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String gap = " ".repeat(widths[i] - cells.get(i).length());
            line.append(i == 0 ? "" : "  ").append(figures(i) ? gap + cells.get(i) : cells.get(i) + gap);
        }
        return line.toString().stripTrailing();
    }

    private String dashes(int[] widths) {
        return "-".repeat(Arrays.stream(widths).sum() + 2 * (widths.length - 1));
    }

    /** A column is of figures when each of its cells is a number or stands for a missing one. */
    private boolean figures(int column) {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.get(column))
                .allMatch(cell -> cell.matches("-?[0-9]+|-|"));
    }
}
