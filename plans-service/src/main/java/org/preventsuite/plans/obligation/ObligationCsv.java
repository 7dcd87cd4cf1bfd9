package org.preventsuite.plans.obligation;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.export.CsvTable;

/** Obligations as rows: who has not sent, for a spreadsheet. */
@Singleton
class ObligationCsv implements CsvTable<ObligationView> {
    @Override
    public Class<ObligationView> type() {
        return ObligationView.class;
    }

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public List<Column<ObligationView>> columns() {
        return List.of(
                new Column<>("id", ObligationView::id),
                new Column<>("areaCode", ObligationView::areaCode),
                new Column<>("setByCode", ObligationView::setByCode),
                new Column<>("kind", ObligationView::kind),
                new Column<>("title", ObligationView::title),
                new Column<>("periodId", ObligationView::periodId),
                new Column<>("dueOn", ObligationView::dueOn),
                new Column<>("state", view -> word(view.state())),
                new Column<>("receivedOn", ObligationView::receivedOn),
                new Column<>("nil", ObligationView::nil),
                new Column<>("returnId", ObligationView::returnId),
                new Column<>("requiredItems", view -> view.requiredItems().stream()
                        .map(RequiredItem::wire)
                        .toList()),
                new Column<>("recordAreaCode", ObligationView::recordAreaCode),
                new Column<>("inheritedFromId", ObligationView::inheritedFromId),
                new Column<>("owedFrom", ObligationView::owedFrom),
                new Column<>("owedUntil", ObligationView::owedUntil));
    }

    private static @Nullable String word(@Nullable ObligationState state) {
        return state == null ? null : state.wire();
    }
}
