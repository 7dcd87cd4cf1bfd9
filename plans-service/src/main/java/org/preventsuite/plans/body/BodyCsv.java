package org.preventsuite.plans.body;

import jakarta.inject.Singleton;
import java.util.List;
import org.preventsuite.kit.export.CsvTable;

/** Bodies as rows. */
@Singleton
class BodyCsv implements CsvTable<BodyView> {
    @Override
    public Class<BodyView> type() {
        return BodyView.class;
    }

    @Override
    public String name() {
        return "bodies";
    }

    @Override
    public List<Column<BodyView>> columns() {
        return List.of(
                new Column<>("id", BodyView::id),
                new Column<>("areaCode", BodyView::areaCode),
                new Column<>("name", BodyView::name),
                new Column<>("kind", BodyView::kind),
                new Column<>("aliases", BodyView::aliases));
    }
}
