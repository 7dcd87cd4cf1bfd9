package org.preventsuite.plans.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An action while its rows are being read: the lines of every field, joined where one goes on in the next. */
final class ActionDraft {
    static final int LONGEST_CELL = 4_000;

    private final SurveyedRow first;
    private final Header header;
    private final @Nullable String reference;
    private final @Nullable SectionRow section;
    private final KnownNames known;
    private final List<Integer> continuedRows = new ArrayList<>();
    private final Map<Field, List<String>> lines = new EnumMap<>(Field.class);
    private final Set<Warning> warnings = new LinkedHashSet<>();
    private final List<String> asides = new ArrayList<>();
    private final List<LeadCell> leadCells = new ArrayList<>();
    private boolean lostBullets;
    private @Nullable Rejection rejection;

    /** Why the action cannot be taken, and which of its rows is to blame. */
    record Rejection(int rowNumber, Reason reason, @Nullable String column) {}

    /** One cell that names leads, as it came. */
    record LeadCell(int rowNumber, Column column, Field field, String text) {}

    /** How a row's cells follow those above. */
    private enum Seam {
        /** A page's end cut them in two. */
        CUT,
        /** They are items of their own. */
        NEW,
        /** Their words tell. */
        OPEN
    }

    ActionDraft(
            SurveyedRow first,
            Header header,
            @Nullable String reference,
            @Nullable SectionRow section,
            KnownNames known) {
        this.first = first;
        this.header = header;
        this.reference = reference;
        this.section = section;
        this.known = known;
        take(first, header);
    }

    void continueWith(SurveyedRow row, Header rowHeader) {
        continuedRows.add(row.number());
        take(row, rowHeader);
    }

    private void take(SurveyedRow row, Header rowHeader) {
        SourceRow source = row.source();
        boolean cut = row.afterPageBreak()
                && continues(row)
                && source.cells().stream().anyMatch(Stitch::startsMidway);
        // What stands below an action without lead and date and brings them is a part of its own.
        boolean brings =
                continues(row) && !answered() && !rowHeader.leads(source).isEmpty();
        for (int i = 0; i < source.cells().size(); i++) {
            String cell = source.cell(i);
            if (cell.isEmpty()) {
                continue;
            }
            Column column = i < rowHeader.columns().size() ? rowHeader.columns().get(i) : null;
            if (column == null || (column.field() == null && column.heading().isEmpty())) {
                warn(Warning.Kind.EXTRA_CELL, row.number(), null);
            } else if (cell.length() > LONGEST_CELL) {
                reject(row.number(), Reason.TOO_LONG, column.heading());
            } else if (column.field() != null) {
                put(row, column, column.field(), cell, cut ? Seam.CUT : brings ? Seam.NEW : Seam.OPEN);
            }
        }
    }

    private void put(SurveyedRow row, Column column, Field field, String cell, Seam seam) {
        if (field.isAside()) {
            asides.add(column.heading().isEmpty() ? cell : column.heading() + ": " + cell);
            return;
        }
        if (field.namesLeads()) {
            leadCells.add(new LeadCell(row.number(), column, field, cell));
        }
        boolean furtherTitle = field == Field.TITLE && continues(row);
        boolean words = field == Field.TITLE || field == Field.ACTION;
        if ((words && !Stitch.says(cell)) || (furtherTitle && !hasLetters(cell))) {
            warn(Warning.Kind.UNREADABLE_FRAGMENT, row.number(), column.heading());
            return;
        }
        if (furtherTitle && RowJudge.isLabelOf(cell, header.cell(row.source(), Field.ACTION))) {
            return; // the text says it again
        }
        if (field == Field.ACTION && CellText.hasLostBullets(row.source().rawCell(column.index()))) {
            lostBullets = true;
            for (String part : Bullets.splitGlued(cell)) {
                lines(field).add(part);
            }
            return;
        }
        append(row, field, cell, seam);
    }

    private boolean continues(SurveyedRow row) {
        return row.number() != first.number();
    }

    private static boolean hasLetters(String cell) {
        return cell.chars().anyMatch(Character::isLetter);
    }

    private void append(SurveyedRow row, Field field, String cell, Seam seam) {
        List<String> before = lines(field);
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        boolean joined = !last.isEmpty()
                && switch (field) {
                    case TITLE -> true;
                    case TIMESCALE, RATING, STATUS, NOTE, FRAMEWORK_ENTRIES, SECTION, REFERENCE -> false;
                    case LEAD, PARTNERS, LEAD_THEN_PARTNERS ->
                        known.contains(last + " " + cell)
                                || (!known.contains(cell) && (seam == Seam.CUT || Stitch.goesOn(last, cell)));
                    default -> seam == Seam.CUT || (seam == Seam.OPEN && Stitch.goesOn(last, cell));
                };
        if (joined && last.length() + cell.length() > LONGEST_CELL) {
            reject(row.number(), Reason.TOO_LONG, header.headingOf(field));
        } else if (joined) {
            before.set(before.size() - 1, last + " " + cell);
        } else {
            before.add(cell);
        }
    }

    private List<String> lines(Field field) {
        return lines.computeIfAbsent(field, key -> new ArrayList<>());
    }

    void warn(Warning.Kind kind, int rowNumber, @Nullable String column) {
        warnings.add(new Warning(kind, rowNumber, column));
    }

    void reject(int rowNumber, Reason reason, @Nullable String column) {
        if (rejection == null) {
            rejection = new Rejection(rowNumber, reason, column);
        }
    }

    @Nullable Rejection rejection() {
        return rejection;
    }

    int rowNumber() {
        return first.number();
    }

    List<Integer> continuedRows() {
        return continuedRows;
    }

    Header header() {
        return header;
    }

    @Nullable String reference() {
        return reference;
    }

    @Nullable SectionRow section() {
        return section;
    }

    List<String> all(Field field) {
        return List.copyOf(lines.getOrDefault(field, List.of()));
    }

    boolean has(Field field) {
        return lines.containsKey(field);
    }

    boolean hasLead() {
        return has(Field.LEAD) || has(Field.LEAD_THEN_PARTNERS) || has(Field.PARTNERS);
    }

    List<LeadCell> leadCells() {
        return leadCells;
    }

    private boolean answered() {
        return hasLead() || has(Field.TIMESCALE);
    }

    boolean hadLostBullets() {
        return lostBullets;
    }

    List<String> asides() {
        return asides;
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }
}
