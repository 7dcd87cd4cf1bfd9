package org.preventsuite.plans.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.ToLongFunction;
import org.preventsuite.kit.export.CsvTable;

/** Plans as rows, with how their actions stand. */
@Singleton
class PlanCsv implements CsvTable<PlanView> {
    @Override
    public Class<PlanView> type() {
        return PlanView.class;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public List<Column<PlanView>> columns() {
        return List.of(
                new Column<>("id", PlanView::id),
                new Column<>("areaCode", PlanView::areaCode),
                new Column<>("title", PlanView::title),
                new Column<>("kind", plan -> plan.kind().wire()),
                new Column<>("periodStart", plan -> plan.period().start()),
                new Column<>("periodEnd", plan -> plan.period().end()),
                new Column<>("edition", PlanView::edition),
                new Column<>("documentDate", PlanView::documentDate),
                new Column<>("status", plan -> plan.status().wire()),
                count("actions", PlanView.ActionCount::total),
                count("open", PlanView.ActionCount::open),
                count("overdue", PlanView.ActionCount::overdue),
                count("unrated", PlanView.ActionCount::unrated),
                new Column<>("note", PlanView::note));
    }

    private static Column<PlanView> count(String name, ToLongFunction<PlanView.ActionCount> value) {
        return new Column<>(name, plan -> {
            PlanView.ActionCount count = plan.actionCount();
            return count == null ? null : value.applyAsLong(count);
        });
    }
}
