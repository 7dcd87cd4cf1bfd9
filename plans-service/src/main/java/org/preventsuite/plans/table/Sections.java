package org.preventsuite.plans.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises section rows and remembers which section the reading is in. */
final class Sections {
    private static final Pattern BEGINS_LOWER = Pattern.compile("(?s)\\p{Ll}.*");

    private static final Pattern ISM_FALLEN_APART = Pattern.compile("isrn\\b");

    private final Survey survey;
    private final Map<SectionHeading, SectionRow> found = new LinkedHashMap<>();
    private @Nullable SectionRow current;

    Sections(Survey survey) {
        this.survey = survey;
    }

    List<SectionRow> all() {
        return List.copyOf(found.values());
    }

    @Nullable SectionRow current() {
        return current;
    }

    /** Goes on in this section, which may have been met before. */
    void enter(int rowNumber, SectionHeading heading) {
        current = found.computeIfAbsent(heading, key -> new SectionRow(rowNumber, key.number(), key.title()));
    }

    void leave() {
        current = null;
    }

    /** The heading a row consists of, if it is a section row. */
    Optional<SectionHeading> headingIn(SurveyedRow row) {
        Header header = row.header();
        if (header == null) {
            return row.isLine() && row.beforeHeader()
                    ? SectionHeading.named(row.source().cell(0))
                    : Optional.empty();
        }
        if (row.isLine() && header.columns().size() > 1) {
            String line = row.source().cell(0);
            return SectionHeading.named(line).or(() -> SectionHeading.numbered(line));
        }
        return header.isOurs() ? Optional.empty() : inTable(row, header);
    }

    private Optional<SectionHeading> inTable(SurveyedRow row, Header header) {
        SourceRow source = row.source();
        int first = header.first();
        String text = source.cell(first);
        if (text.isEmpty() || text.length() > SectionHeading.LONGEST) {
            return Optional.empty();
        }
        if (source.filled() == 1) {
            return alone(row, header, text);
        }
        Reference reference = first == header.indexOf(Field.REFERENCE) ? Reference.parse(text) : null;
        if (reference != null) {
            String title = source.cell(header.indexOf(Field.ACTION));
            boolean numbersOnly = source.filled() == 2
                    && reference.topLevel()
                    && reference.rest().isEmpty();
            return numbersOnly && survey.dotted() && !title.isEmpty() && title.length() <= SectionHeading.LONGEST
                    ? Optional.of(new SectionHeading(reference.value(), title.replace('\n', ' ')))
                    : Optional.empty();
        }
        return row.beforeHeader() ? spread(source) : Optional.empty();
    }

    /** The first cell is the only one that says anything. */
    private Optional<SectionHeading> alone(SurveyedRow row, Header header, String text) {
        boolean several = header.columns().stream()
                        .filter(column -> column.field() != null)
                        .count()
                > 1;
        Optional<SectionHeading> named = SectionHeading.named(text);
        if (!several || BEGINS_LOWER.matcher(text).matches() || named.isPresent()) {
            return several ? named : Optional.empty();
        }
        if (header.first() == header.indexOf(Field.REFERENCE)) {
            Reference reference = Reference.parse(text);
            boolean bare = reference == null
                    || (reference.topLevel() && !reference.rest().isEmpty());
            return bare ? Optional.of(SectionHeading.of(text)) : Optional.empty();
        }
        boolean amongHeadings = row.beforeHeader() || (survey.dialect() == Dialect.TAB && row.afterPageBreak());
        return amongHeadings ? Optional.of(SectionHeading.of(text)) : SectionHeading.numbered(text);
    }

    /** A heading that was cut into cells in the middle of its words. */
    private static Optional<SectionHeading> spread(SourceRow source) {
        int filled = source.filled();
        for (int i = 0; i < filled; i++) {
            if (source.cell(i).isEmpty()
                    || (i > 0 && !BEGINS_LOWER.matcher(source.cell(i)).matches())) {
                return Optional.empty();
            }
        }
        // A scanned «m» that fell apart at the cell's edge reads «rn»; no English word ends like that.
        String whole = ISM_FALLEN_APART
                .matcher(CellText.clean(String.join("", source.raw())))
                .replaceAll("ism");
        return whole.length() <= SectionHeading.LONGEST ? Optional.of(SectionHeading.of(whole)) : Optional.empty();
    }
}
