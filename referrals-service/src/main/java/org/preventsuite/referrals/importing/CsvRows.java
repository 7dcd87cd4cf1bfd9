package org.preventsuite.referrals.importing;

import java.util.ArrayList;
import java.util.List;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.referrals.ReferralsProblem;

/** The rows of a table as RFC 4180 writes them: a quoted cell may hold commas, line breaks and doubled quotes. */
final class CsvRows {
    /** More than the routes of any council take. */
    private static final int MOST_CELLS = 20_000;

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int cells;

    private CsvRows(String text) {
        this.text = text;
    }

    /** All rows, blank ones too, their cells without space around them. */
    static List<List<String>> of(String text) {
        CsvRows table = new CsvRows(text);
        table.read();
        return table.rows;
    }

    private void read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                quoted = true;
            } else if (c == ',') {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw ReferralsProblem.TABLE_NOT_UNDERSTOOD.because("A quoted cell is not closed.");
        }
        if (!row.isEmpty() || !cell.isEmpty()) {
            endRow();
        }
    }

    private void endCell() {
        if (++cells > MOST_CELLS) {
            throw CommonProblem.CONTENT_TOO_LARGE.because("This operation takes at most " + MOST_CELLS + " cells.");
        }
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
