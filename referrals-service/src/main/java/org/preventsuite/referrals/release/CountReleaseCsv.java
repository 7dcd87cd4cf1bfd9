package org.preventsuite.referrals.release;

import jakarta.inject.Singleton;
import java.util.List;
import org.preventsuite.kit.export.CsvTable;
import org.preventsuite.referrals.disclosure.ProtectedCount;

/** Releases as rows, one for each count. */
@Singleton
class CountReleaseCsv implements CsvTable<CountReleaseView> {
    @Override
    public Class<CountReleaseView> type() {
        return CountReleaseView.class;
    }

    @Override
    public String name() {
        return "count-releases";
    }

    @Override
    public List<CountReleaseView> rows(CountReleaseView release) {
        return release.counts().stream().map(release::only).toList();
    }

    @Override
    public List<Column<CountReleaseView>> columns() {
        return List.of(
                new Column<>("releaseId", CountReleaseView::id),
                new Column<>("areaCode", CountReleaseView::areaCode),
                new Column<>("periodId", CountReleaseView::periodId),
                new Column<>("dimension", row -> row.dimension().wire()),
                new Column<>("publishedAt", CountReleaseView::createdAt),
                new Column<>("supersedes", CountReleaseView::supersedes),
                new Column<>("grouping", CountReleaseView::grouping),
                new Column<>("code", row -> row.counts().get(0).code()),
                new Column<>("status", row -> status(count(row))),
                new Column<>(
                        "value",
                        row -> isWithheld(count(row))
                                ? status(count(row))
                                : count(row).published()),
                new Column<>("atLeast", row -> count(row).possible().atLeast()),
                new Column<>("atMost", row -> count(row).possible().atMost()));
    }

    private static ProtectedCount count(CountReleaseView row) {
        return row.counts().get(0).count();
    }

    private static boolean isWithheld(ProtectedCount count) {
        return count instanceof ProtectedCount.Withheld;
    }

    private static String status(ProtectedCount count) {
        return isWithheld(count) ? "withheld" : count instanceof ProtectedCount.Exact ? "exact" : "rounded";
    }
}
