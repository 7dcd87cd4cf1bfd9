package org.preventsuite.plans.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One pass over the surveyed rows: gives every row its outcome and gathers the actions. */
final class Reading {
    private final Survey survey;
    private final KnownNames known;
    private final Sections sections;
    private final RowJudge judge;
    private final ActionAssembler assembler;
    private final List<Column> columns = new ArrayList<>();
    private final List<ActionRow> actions = new ArrayList<>();
    private final RowOutcome[] outcomes;
    private final Map<String, List<@Nullable SectionRow>> references = new HashMap<>();
    private @Nullable ActionDraft draft;

    Reading(Survey survey, KnownNames known) {
        this.survey = survey;
        this.known = known;
        this.sections = new Sections(survey);
        this.judge = new RowJudge(survey);
        this.assembler = new ActionAssembler(known);
        this.outcomes = new RowOutcome[survey.rows().size()];
    }

    PlanTable read() {
        for (SurveyedRow row : survey.rows()) {
            switch (row.shape()) {
                case BLANK -> set(RowOutcome.skipped(row.number(), Reason.BLANK));
                case FURNITURE -> set(RowOutcome.skipped(row.number(), Reason.PAGE_FURNITURE));
                case HEADER -> readHeader(row);
                case CONTENT -> readContent(row);
            }
        }
        finish();
        return new PlanTable(columns, sections.all(), actions, List.of(outcomes));
    }

    private void readHeader(SurveyedRow row) {
        set(RowOutcome.skipped(row.number(), Reason.HEADER));
        for (Column column : Objects.requireNonNull(row.header()).columns()) {
            if (!columns.contains(column)
                    && (column.field() != null || !column.heading().isEmpty())) {
                columns.add(column);
            }
        }
    }

    private void readContent(SurveyedRow row) {
        var heading = sections.headingIn(row);
        if (heading.isPresent()) {
            finish();
            sections.enter(row.number(), heading.get());
            set(RowOutcome.skipped(row.number(), Reason.SECTION));
            return;
        }
        Header header = row.header();
        boolean line = row.isLine() && (header == null || header.columns().size() > 1);
        if (line && survey.dialect() == Dialect.TAB) {
            set(RowOutcome.skipped(row.number(), Reason.PROSE));
        } else if (header == null) {
            boolean title = row.source().filled() == 1;
            set(
                    survey.headed() || title
                            ? RowOutcome.skipped(row.number(), Reason.PROSE)
                            : RowOutcome.rejected(row.number(), Reason.NO_HEADER, null));
        } else {
            readAction(aligned(row, header), header);
        }
    }

    private void readAction(SurveyedRow row, Header header) {
        enterSectionOfItsColumn(row, header);
        Reference reference = referenceIn(row, header);
        RowJudge.Verdict verdict = judge.judge(row, header, reference, draft);
        if (verdict == RowJudge.Verdict.STARTS) {
            start(row, header, reference);
        } else if (draft == null) {
            set(RowOutcome.rejected(row.number(), Reason.NOTHING_TO_CONTINUE, null));
        } else {
            set(RowOutcome.continued(row.number(), draft.rowNumber()));
            draft.continueWith(row, header);
            if (verdict == RowJudge.Verdict.CONTINUES_PERHAPS) {
                draft.warn(Warning.Kind.CONTINUED_WITHOUT_LEAD, row.number(), null);
            }
        }
    }

    private void start(SurveyedRow row, Header header, @Nullable Reference reference) {
        finish();
        set(RowOutcome.started(row.number()));
        String value = reference == null ? null : reference.value();
        ActionDraft started = new ActionDraft(row, header, value, sections.current(), known);
        draft = started;
        if (reference != null && !reference.rest().isEmpty()) {
            started.warn(Warning.Kind.REFERENCE_SHORTENED, row.number(), header.headingOf(Field.REFERENCE));
        }
        if (reference == null && survey.referencesInUse()) {
            started.warn(Warning.Kind.REFERENCE_MISSING, row.number(), null);
        }
    }

    private void finish() {
        ActionDraft finished = draft;
        draft = null;
        if (finished == null) {
            return;
        }
        checkReference(finished);
        ActionRow action = assembler.assemble(finished);
        if (action != null) {
            actions.add(action);
            return;
        }
        ActionDraft.Rejection rejection = Objects.requireNonNull(finished.rejection());
        reject(finished.rowNumber(), rejection);
        finished.continuedRows().forEach(row -> reject(row, rejection));
    }

    private void reject(int row, ActionDraft.Rejection rejection) {
        set(
                row == rejection.rowNumber()
                        ? RowOutcome.rejected(row, rejection.reason(), rejection.column())
                        : RowOutcome.rejected(row, Reason.PART_OF_REJECTED, null));
    }

    /** Twice the same number in one section is a mistake; plans that count anew in every section are not. */
    private void checkReference(ActionDraft finished) {
        String reference = finished.reference();
        if (reference == null) {
            return;
        }
        List<@Nullable SectionRow> before = references.computeIfAbsent(reference, key -> new ArrayList<>());
        if (before.contains(finished.section())) {
            finished.reject(
                    finished.rowNumber(),
                    Reason.DUPLICATE_REFERENCE,
                    finished.header().headingOf(Field.REFERENCE));
        } else if (!before.isEmpty()) {
            finished.warn(Warning.Kind.REFERENCE_REPEATED, finished.rowNumber(), null);
        }
        before.add(finished.section());
    }

    private void enterSectionOfItsColumn(SurveyedRow row, Header header) {
        if (!header.has(Field.SECTION)) {
            return;
        }
        String section = header.cell(row.source(), Field.SECTION);
        if (!section.isEmpty()) {
            sections.enter(row.number(), SectionHeading.of(section));
        } else if (header.isOurs()) {
            sections.leave();
        }
    }

    private static @Nullable Reference referenceIn(SurveyedRow row, Header header) {
        String cell = header.cell(row.source(), Field.REFERENCE);
        Reference parsed = Reference.parse(cell);
        if (parsed != null || cell.isEmpty()) {
            return parsed;
        }
        boolean wordsOfItsOwn = cell.length() <= Reference.LONGEST
                && cell.indexOf('\n') < 0
                && (header.isOurs() || !header.leads(row.source()).isEmpty());
        return wordsOfItsOwn ? new Reference(cell, false, false, "") : null;
    }

    /** Moves the cells of a row whose reference stands beside its column. */
    private static SurveyedRow aligned(SurveyedRow row, Header header) {
        int expected = header.indexOf(Field.REFERENCE);
        SourceRow source = row.source();
        int at = 0;
        while (at < source.cells().size() && source.cell(at).isEmpty()) {
            at++;
        }
        if (expected < 0 || at == expected || at > expected + 1) {
            return row;
        }
        Reference reference = Reference.parse(source.cell(at));
        boolean moved =
                reference != null && reference.dotted() && source.cell(expected).isEmpty() == (at > expected);
        return moved
                ? new SurveyedRow(
                        source.shifted(expected - at), row.shape(), header, row.afterPageBreak(), row.beforeHeader())
                : row;
    }

    private void set(RowOutcome outcome) {
        outcomes[outcome.rowNumber() - 1] = outcome;
    }
}
