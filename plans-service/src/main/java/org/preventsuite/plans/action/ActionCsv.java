package org.preventsuite.plans.action;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    public String name() {
        return "actions";
    }

    @Override
    public List<Column<ActionView>> columns() {
        return List.of(
                new Column<>("id", ActionView::id),
                new Column<>("areaCode", ActionView::areaCode),
                new Column<>("planId", ActionView::planId),
                // A reference that was made from the words is made from them again.
                column(Field.REFERENCE, action -> action.referenceGenerated() ? null : action.reference()),
                column(Field.SECTION, ActionView::sectionKey),
                column(Field.TITLE, ActionView::title),
                column(Field.ACTION, ActionView::text),
                column(Field.SUB_ACTIONS, action -> action.subActions().stream()
                        .map(ActionDocument.SubAction::text)
                        .toList()),
                column(Field.LEAD, action -> names(action, ActionDocument.Role.LEAD)),
                column(Field.PARTNERS, action -> names(action, ActionDocument.Role.PARTNER)),
                column(Field.MILESTONES, action -> action.milestones().stream()
                        .map(ActionDocument.Milestone::text)
                        .toList()),
                column(Field.TIMESCALE, action -> action.timescales().stream()
                        .map(ActionDocument.Deadline::wording)
                        .toList()),
                column(Field.OUTCOME, action -> action.outcomes().stream()
                        .map(ActionDocument.Outcome::text)
                        .toList()),
                column(
                        Field.RATING,
                        action -> action.rating().isGiven()
                                ? action.rating().scale() + ": "
                                        + action.rating().value()
                                : null),
                column(Field.STATUS, action -> action.status().wire()),
                column(Field.FRAMEWORK_ENTRIES, action -> action.frameworkEntries().stream()
                        .map(tag -> tag.frameworkCode() + ":" + tag.entryCode())
                        .toList()),
                column(Field.NOTE, ActionView::note),
                new Column<>("dueOn", ActionView::dueOn),
                new Column<>("overdue", ActionView::overdue),
                new Column<>("reForecasts", ActionView::reForecasts));
    }

    private static Column<ActionView> column(Field field, Function<ActionView, @Nullable Object> value) {
        return new Column<>(field.heading(), value);
    }

    private static List<String> names(ActionView action, ActionDocument.Role role) {
        return action.responsibilities().stream()
                .filter(responsibility -> responsibility.role() == role)
                .map(ActionDocument.Responsibility::name)
                .toList();
    }
}
