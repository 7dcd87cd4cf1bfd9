package org.preventsuite.plans.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One header row as it was understood; headings are read together, because «Activity» depends on its neighbours. */
final class Header {
    /** More columns than any plan has; what lies beyond is not looked at. */
    static final int MOST_COLUMNS = 100;

    private static final List<String> REVIEWS = List.of("B", "1", "2", "3");
    private static final Set<Field> SAYS_WHAT =
            EnumSet.of(Field.ACTION, Field.TITLE, Field.PROGRESS, Field.REQUIREMENT, Field.RISK);
    /** Where no column is headed as the action, the first of these stands for it. */
    private static final List<Field> STAND_INS = List.of(Field.TITLE, Field.PROGRESS, Field.REQUIREMENT, Field.RISK);

    /** What our own CSV writes beside the fields of an action. */
    private static final Set<String> READ_ONLY = Set.of("id", "areaCode", "planId", "dueOn", "overdue", "reForecasts");

    private final List<Column> columns;
    private final boolean ours;

    private Header(List<Column> columns, boolean ours) {
        this.columns = List.copyOf(columns);
        this.ours = ours;
    }

    /** Reads a row as header row; empty if too few of its cells are known headings or none says what is to be done. */
    static Optional<Header> of(SourceRow whole, Dialect dialect) {
        SourceRow row = whole.firstCells(MOST_COLUMNS);
        List<@Nullable Field> fields = new ArrayList<>();
        for (String cell : row.cells()) {
            fields.add(HeaderSynonyms.meaningOf(cell));
        }
        markReviews(row, fields);
        long known = fields.stream().filter(field -> field != null).count();
        boolean says = fields.stream().anyMatch(field -> field != null && SAYS_WHAT.contains(field));
        int fewest = dialect == Dialect.CSV && row.number() == 1 ? 1 : 2;
        if (!says || known < fewest || known * 10 < row.filled() * 6L) {
            return Optional.empty();
        }
        standIn(fields);
        nameTheUnnamed(row, fields);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(new Column(i, row.cell(i), fields.get(i)));
        }
        return Optional.of(new Header(columns, dialect == Dialect.CSV && isOurs(columns)));
    }

    private static void standIn(List<@Nullable Field> fields) {
        if (fields.contains(Field.ACTION)) {
            return;
        }
        for (Field field : STAND_INS) {
            int at = fields.indexOf(field);
            if (at >= 0) {
                fields.set(at, Field.ACTION);
                return;
            }
        }
    }

    /** Baseline and three reviews under the headings B, 1, 2, 3. */
    private static void markReviews(SourceRow row, List<@Nullable Field> fields) {
        for (int i = 0; i + REVIEWS.size() <= row.cells().size(); i++) {
            if (row.cells().subList(i, i + REVIEWS.size()).equals(REVIEWS)) {
                for (int j = 0; j < REVIEWS.size(); j++) {
                    fields.set(i + j, Field.RATING);
                }
            }
        }
    }

    /** A column without heading between others is the lead's if no other is; else it belongs to the column on its left. */
    private static void nameTheUnnamed(SourceRow row, List<@Nullable Field> fields) {
        int last = fields.size() - 1;
        while (last >= 0 && row.cell(last).isEmpty()) {
            last--;
        }
        for (int i = 1; i < last; i++) {
            if (row.cell(i).isEmpty() && fields.get(i) == null) {
                boolean leadIsNamed = fields.stream().anyMatch(field -> field != null && field.namesLeads());
                fields.set(i, leadIsNamed ? fields.get(i - 1) : Field.LEAD);
            }
        }
    }

    private static boolean isOurs(List<Column> columns) {
        boolean exact = columns.stream()
                .allMatch(column -> READ_ONLY.contains(column.heading())
                        || Field.withHeading(column.heading()).isPresent());
        return exact && columns.size() >= 3 && columns.stream().anyMatch(column -> column.field() == Field.ACTION);
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether it is a header row of our own CSV, where every row is an action. */
    boolean isOurs() {
        return ours;
    }

    boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    boolean hasLeads() {
        return columns.stream()
                .anyMatch(column -> column.field() != null && column.field().namesLeads());
    }

    /** Index of the first column that is known, from 0. */
    int first() {
        return columns.stream()
                .filter(column -> column.field() != null)
                .findFirst()
                .map(Column::index)
                .orElse(0);
    }

    int indexOf(Field field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .findFirst()
                .map(Column::index)
                .orElse(-1);
    }

    String cell(SourceRow row, Field field) {
        StringBuilder text = new StringBuilder();
        for (Column column : columns) {
            String cell = column.field() == field ? row.cell(column.index()) : "";
            if (!cell.isEmpty()) {
                text.append(text.length() == 0 ? "" : "\n").append(cell);
            }
        }
        return text.toString();
    }

    String leads(SourceRow row) {
        return cell(row, Field.LEAD) + cell(row, Field.LEAD_THEN_PARTNERS) + cell(row, Field.PARTNERS);
    }

    /** The source's own word for a field, for messages. */
    String headingOf(Field field) {
        int index = indexOf(field);
        String heading = index < 0 ? "" : columns.get(index).heading();
        return heading.isEmpty() ? field.heading() : heading;
    }
}
