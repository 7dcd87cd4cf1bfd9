package org.preventsuite.referrals.release;

import jakarta.inject.Singleton;
import java.util.List;
import org.preventsuite.kit.export.Column;
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
    public String list() {
        return "listCountReleases";
    }

    @Override
    public List<CountReleaseView> rows(CountReleaseView release) {
        return release.counts().stream().map(release::only).toList();
    }

    @Override
    public List<Column<CountReleaseView>> columns() {
        return List.of(
                Column.of("releaseId", "The release; each of its counts is a row.", CountReleaseView::id),
                Column.of("areaCode", "The authority.", CountReleaseView::areaCode),
                Column.of("periodId", "The financial year.", CountReleaseView::periodId),
                Column.of("dimension", "What it is broken down by.", row -> row.dimension()
                        .wire()),
                Column.of("publishedAt", "When it was published.", CountReleaseView::createdAt),
                Column.of("supersedes", "The release that it corrects.", CountReleaseView::supersedes),
                Column.of(
                        "grouping",
                        "What the coarser categories are called; empty when it counts by code.",
                        CountReleaseView::grouping),
                Column.of("code", "The category.", row -> row.counts().get(0).code()),
                Column.of("status", "exact, rounded or withheld.", row -> status(count(row))),
                Column.of(
                        "value",
                        "The count as it is shown, or withheld.",
                        row -> isWithheld(count(row))
                                ? status(count(row))
                                : count(row).published()),
                Column.of("atLeast", "The smallest count that is shown like this.", row -> count(row)
                        .possible()
                        .atLeast()),
                Column.of("atMost", "The largest count that is shown like this.", row -> count(row)
                        .possible()
                        .atMost()));
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
