package org.preventsuite.plans.action;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.export.Column;
import org.preventsuite.kit.export.CsvTable;
import org.preventsuite.plans.table.Field;

/** Actions as rows under the headings that an import reads again; what only the service knows stands around them. */
@Singleton
class ActionCsv implements CsvTable<ActionView> {
    @Override
    public Class<ActionView> type() {
        return ActionView.class;
    }

    @Override
    public String list() {
        return "listActions";
    }

    @Override
    public List<Column<ActionView>> columns() {
        return List.of(
                Column.of("id", "Made by the service.", ActionView::id),
                Column.of("areaCode", "The authority.", ActionView::areaCode),
                Column.of("planId", "The plan.", ActionView::planId),
                // A reference that was made from the words is made from them again.
                column(
                        Field.REFERENCE,
                        "Number the source prints; empty where the service made one.",
                        action -> action.referenceGenerated() ? null : action.reference()),
                column(Field.SECTION, "Key of the section of the plan.", ActionView::sectionKey),
                column(Field.TITLE, "Short title.", ActionView::title),
                column(Field.ACTION, "What is to be done.", ActionView::text),
                lines(Field.SUB_ACTIONS, "Its parts, one a line.", action -> action.subActions().stream()
                        .map(ActionDocument.SubAction::text)
                        .toList()),
                lines(
                        Field.LEAD,
                        "Bodies or posts that lead, one a line.",
                        action -> names(action, ActionDocument.Role.LEAD)),
                lines(
                        Field.PARTNERS,
                        "Bodies or posts that contribute, one a line.",
                        action -> names(action, ActionDocument.Role.PARTNER)),
                lines(Field.MILESTONES, "One a line.", action -> action.milestones().stream()
                        .map(ActionDocument.Milestone::text)
                        .toList()),
                lines(Field.TIMESCALE, "Deadlines as worded, one a line.", action -> action.timescales().stream()
                        .map(ActionDocument.Deadline::wording)
                        .toList()),
                lines(Field.OUTCOME, "One a line.", action -> action.outcomes().stream()
                        .map(ActionDocument.Outcome::text)
                        .toList()),
                column(
                        Field.RATING,
                        "Scale and value, such as rag: green; empty where nobody has rated.",
                        action -> action.rating().isGiven()
                                ? action.rating().scale() + ": "
                                        + action.rating().value()
                                : null),
                column(Field.STATUS, "Reported life-cycle state.", action -> action.status()
                        .wire()),
                lines(
                        Field.FRAMEWORK_ENTRIES,
                        "Framework and entry, one a line.",
                        action -> action.frameworkEntries().stream()
                                .map(tag -> tag.frameworkCode() + ":" + tag.entryCode())
                                .toList()),
                column(Field.NOTE, "For the reader.", ActionView::note),
                new Column<>("dueOn", "date", false, "The day it is due.", ActionView::dueOn),
                new Column<>("overdue", "boolean", false, "Whether it is overdue today.", ActionView::overdue),
                new Column<>(
                        "reForecasts", "integer", false, "How often it was re-forecast.", ActionView::reForecasts));
    }

    private static Column<ActionView> column(
            Field field, String description, Function<ActionView, @Nullable Object> value) {
        return Column.of(field.heading(), description, value);
    }

    private static Column<ActionView> lines(
            Field field, String description, Function<ActionView, @Nullable Object> value) {
        return Column.ofLines(field.heading(), description, value);
    }

    private static List<String> names(ActionView action, ActionDocument.Role role) {
        return action.responsibilities().stream()
                .filter(responsibility -> responsibility.role() == role)
                .map(ActionDocument.Responsibility::name)
                .toList();
    }
}
