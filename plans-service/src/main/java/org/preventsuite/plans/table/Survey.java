package org.preventsuite.plans.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.table.SurveyedRow.Shape;

/**
 * A first look over all rows: which hold headings, which are page furniture, and how the document numbers its actions.
 *
 * @param dotted whether its references look like «3.1», so that a bare number is a section's
 */
record Survey(List<SurveyedRow> rows, Dialect dialect, boolean referencesInUse, boolean dotted) {

    /** Whether any row holds headings. */
    boolean headed() {
        return !rows.isEmpty() && rows.get(rows.size() - 1).header() != null;
    }

    static Survey of(List<SourceRow> source, Dialect dialect, KnownNames known) {
        List<SurveyedRow> rows = new ArrayList<>();
        Header header = null;
        boolean breakBefore = false;
        int blanks = 0;
        for (SourceRow row : source) {
            if (row.isBlank()) {
                blanks++;
                rows.add(new SurveyedRow(row, Shape.BLANK, header, false, false));
                continue;
            }
            boolean gap = blanks >= Furniture.GAP;
            Header found = Header.of(row, dialect).orElse(null);
            Shape shape = found != null
                    ? Shape.HEADER
                    : header != null && Furniture.is(row, gap, known) ? Shape.FURNITURE : Shape.CONTENT;
            header = found == null ? header : found;
            rows.add(new SurveyedRow(row, shape, header, breakBefore || gap, false));
            breakBefore = shape != Shape.CONTENT;
            blanks = 0;
        }
        return new Survey(lookAhead(rows), dialect, uses(rows, false), uses(rows, true));
    }

    private static List<SurveyedRow> lookAhead(List<SurveyedRow> rows) {
        List<SurveyedRow> seen = new ArrayList<>(rows);
        boolean headerBelow = false;
        for (int i = rows.size() - 1; i >= 0; i--) {
            SurveyedRow row = rows.get(i);
            if (row.shape() == Shape.CONTENT || row.shape() == Shape.HEADER) {
                seen.set(
                        i, new SurveyedRow(row.source(), row.shape(), row.header(), row.afterPageBreak(), headerBelow));
                headerBelow = row.shape() == Shape.HEADER;
            }
        }
        return List.copyOf(seen);
    }

    private static boolean uses(List<SurveyedRow> rows, boolean dotted) {
        return rows.stream().filter(row -> row.shape() == Shape.CONTENT).anyMatch(row -> {
            Reference reference = referenceIn(row.header(), row.source());
            return reference != null && (reference.dotted() || !dotted);
        });
    }

    private static @Nullable Reference referenceIn(@Nullable Header header, SourceRow row) {
        return header == null || !header.has(Field.REFERENCE)
                ? null
                : Reference.parse(header.cell(row, Field.REFERENCE));
    }
}
