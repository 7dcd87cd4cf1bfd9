package org.preventsuite.plans.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.contract.Findings;
import org.preventsuite.kit.imports.ImportColumn;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.problem.ProblemException;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.action.ActionDraft;
import org.preventsuite.plans.action.NewAction;
import org.preventsuite.plans.action.PlanEditor;
import org.preventsuite.plans.action.ProposedAction;
import org.preventsuite.plans.body.Body;
import org.preventsuite.plans.body.BodyRepository;
import org.preventsuite.plans.plan.Plan;
import org.preventsuite.plans.rating.RatingWords;
import org.preventsuite.plans.table.ActionRow;
import org.preventsuite.plans.table.Column;
import org.preventsuite.plans.table.Dialect;
import org.preventsuite.plans.table.PlanTable;
import org.preventsuite.plans.table.PlanTableReader;
import org.preventsuite.plans.table.RowOutcome;
import org.preventsuite.plans.table.Warning;

/** Reads a table for a plan and judges every row, without storing anything. */
@ApplicationScoped
class TableImporter {
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_HEADING = 200;

    private final BodyRepository bodies;
    private final JsonSchema newAction;
    private final ObjectMapper json;

    TableImporter(BodyRepository bodies, Contract contract, ObjectMapper json) {
        this.bodies = bodies;
        this.newAction = contract.schemaOf("NewAction").orElseThrow();
        this.json = json;
    }

    /** Judges the text against the plan as it stands; 422 when it is no plan's table at all. */
    Reading read(Plan plan, PlanEditor.Sheet sheet, String text, Dialect dialect) {
        PlanTable table = PlanTableReader.read(text, dialect, knownNames(plan));
        if (!table.understood()) {
            throw PlansProblem.TABLE_NOT_UNDERSTOOD.because(
                    "No row of headings with a column for the action was found.");
        }
        if (table.actions().isEmpty() && table.count(RowOutcome.Kind.REJECTED) == 0) {
            throw CommonProblem.NOTHING_TO_IMPORT.because("Below the headings there is no action.");
        }
        Map<Integer, RowResult> actionRows = new HashMap<>();
        List<ProposedAction> proposals = new ArrayList<>();
        RatingWords ratings = RatingWords.of(table.actions().stream()
                .map(ActionRow::ratingWording)
                .filter(Objects::nonNull)
                .toList());
        for (ActionRow row : table.actions()) {
            actionRows.put(row.rowNumber(), judge(plan, sheet, row, ratings, proposals));
        }
        List<RowResult> rows =
                table.rows().stream().map(row -> result(row, actionRows)).toList();
        return new Reading(columns(table), rows, proposals, List.of());
    }

    private List<String> knownNames(Plan plan) {
        List<String> names = new ArrayList<>();
        for (Body body : bodies.of(plan.areaCode())) {
            names.add(body.name());
            names.addAll(body.aliases());
        }
        return names;
    }

    private RowResult judge(
            Plan plan, PlanEditor.Sheet sheet, ActionRow row, RatingWords ratings, List<ProposedAction> proposals) {
        List<RowResult.Warning> warnings = new ArrayList<>();
        for (Warning warning : row.warnings()) {
            warnings.add(new RowResult.Warning(warning.code(), blankAsNull(warning.column()), warning.detail()));
        }
        String title = row.title();
        String read = row.reference();
        String stated = read == null || sheet.hasProposed(read) ? null : read;
        String reference = stated != null ? stated : sheet.referenceFor(title == null ? row.text() : title);
        try {
            ProposedAction proposal = new ProposedAction(
                    row.rowNumber(),
                    reference,
                    stated == null,
                    ActionDraft.of(
                            row,
                            plan,
                            ratings,
                            (code, detail) -> warnings.add(new RowResult.Warning(code, null, detail))));
            requireInBounds(proposal.action());
            if (sheet.hasUnmatched(proposal.action())) {
                warnings.add(new RowResult.Warning(
                        "lead-not-matched",
                        null,
                        "Who answers for it is kept, but no body of the council has that name or alias."));
            }
            ImportOutcome outcome =
                    switch (sheet.judge(proposal)) {
                        case CREATED -> ImportOutcome.CREATED;
                        case UPDATED -> ImportOutcome.UPDATED;
                        case UNCHANGED -> ImportOutcome.UNCHANGED;
                    };
            proposals.add(proposal);
            return new RowResult(row.rowNumber(), outcome, reference, null, null, null, null, warnings);
        } catch (ProblemException refusal) {
            String pointer =
                    refusal.errors().isEmpty() ? null : pointer(refusal.errors().get(0));
            return new RowResult(
                    row.rowNumber(),
                    ImportOutcome.REJECTED,
                    reference,
                    null,
                    refusal.errors().isEmpty()
                            ? refusal.type().slug()
                            : refusal.errors().get(0).code(),
                    pointer,
                    refusal.errors().isEmpty()
                            ? refusal.type().title() + ". " + refusal.type().advice()
                            : refusal.errors().get(0).detail(),
                    warnings);
        }
    }

    /** A row may say no more than a request may. */
    private void requireInBounds(NewAction action) {
        List<FieldError> errors = Findings.inBody(newAction, json.valueToTree(action));
        if (!errors.isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.because("The row does not fit the contract.", errors);
        }
    }

    /** The field of the action that a refusal points at, in place of the column. */
    private static @Nullable String pointer(FieldError error) {
        String pointer = error.pointer();
        return pointer == null ? null : pointer.replaceFirst("^/([^/]+).*", "$1");
    }

    private static RowResult result(RowOutcome row, Map<Integer, RowResult> actionRows) {
        Integer of = row.actionRow();
        RowResult action = of == null ? null : actionRows.get(of);
        if (action != null && row.kind() == RowOutcome.Kind.STARTED) {
            return action;
        }
        if (action != null && row.kind() == RowOutcome.Kind.CONTINUED) {
            boolean rejected = action.outcome() == ImportOutcome.REJECTED;
            return new RowResult(
                    row.rowNumber(),
                    rejected ? ImportOutcome.REJECTED : ImportOutcome.CONTINUED,
                    action.reference(),
                    null,
                    rejected ? action.reason() : null,
                    null,
                    rejected ? "The row belongs to an action that was rejected." : null,
                    List.of());
        }
        return new RowResult(
                row.rowNumber(),
                row.kind() == RowOutcome.Kind.SKIPPED ? ImportOutcome.SKIPPED : ImportOutcome.REJECTED,
                null,
                null,
                row.reason() == null ? null : row.reason().code(),
                blankAsNull(row.column()),
                row.reason() == null ? null : row.reason().detail(),
                List.of());
    }

    private static List<ImportColumn> columns(PlanTable table) {
        return table.columns().stream()
                .filter(column -> !column.heading().isBlank())
                .map(TableImporter::column)
                .distinct()
                .limit(MOST_COLUMNS)
                .toList();
    }

    private static ImportColumn column(Column column) {
        String field = column.field() == null ? null : column.field().name();
        return new ImportColumn(
                onOneLine(column.heading()),
                field == null ? null : field.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : onOneLine(text);
    }

    /** A heading as the contract can answer it. */
    private static String onOneLine(String heading) {
        String line = heading.replaceAll("\\s+", " ").trim();
        return line.length() <= LONGEST_HEADING
                ? line
                : line.substring(0, LONGEST_HEADING).trim();
    }
}
