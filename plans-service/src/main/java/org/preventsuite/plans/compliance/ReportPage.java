package org.preventsuite.plans.compliance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.rating.Scale;

/**
 * A report as its page says it: every number and word in its place, so that the template only sets them. What the template
 * reads is public, since it finds it by reflection.
 */
record ReportPage(
        ReportView report,
        String period,
        String composed,
        String inForce,
        List<Key> keys,
        List<Group> scales,
        List<String> values,
        List<PageHeading> headings,
        @Nullable TrainingFigures training,
        @Nullable CoverageFigures coverage,
        @Nullable CoverageChart chart,
        Timeline timeline,
        int dated,
        List<PageAction> actions,
        List<Source> sources) {

    /** A figure at the top of the page. */
    record Key(String number, String words) {}

    /** A scale over the columns of its values. */
    record Group(String scale, int span) {}

    /** The coverage of an audience on one basis. */
    record CoverageRow(String name, long headCount, String asAt, String basis, long covered, String rate) {}

    /** A section with where it comes from. */
    record Source(
            String name,
            String service,
            String state,
            String asAt,
            @Nullable String reason) {}

    static ReportPage of(ReportView report) {
        List<PlansAtWork.Rating> columns = report.actions().stream()
                .map(ReportedAction::rating)
                .distinct()
                .sorted(Comparator.comparing(PlansAtWork.Rating::scale).thenComparing(ReportPage::byStep))
                .toList();
        List<ReportedAction> actions =
                report.actions().stream().sorted(PageAction.ORDER).toList();
        CoverageFigures coverage = figures(report, SectionView::coverage);
        List<Timeline.Due> due = due(actions);
        LocalDate today = report.composedAt().atZone(ZoneId.of("Europe/London")).toLocalDate();
        return new ReportPage(
                report,
                PageWords.day(report.startsOn()) + " to " + PageWords.day(report.endsOn()),
                PageWords.moment(report.composedAt()),
                inForce(report.framework()),
                keys(report),
                groups(columns),
                columns.stream().map(rating -> PageWords.spoken(rating.value())).toList(),
                report.headings().stream()
                        .map(heading -> PageHeading.of(heading, report.actions(), columns))
                        .toList(),
                figures(report, SectionView::training),
                coverage,
                coverage == null || coverage.lines().isEmpty() ? null : CoverageChart.of(coverage.lines()),
                Timeline.of(due, report.startsOn(), report.endsOn(), today),
                due.size(),
                actions.stream().map(PageAction::of).toList(),
                report.sections().stream().map(ReportPage::source).toList());
    }

    /** How many headings are in each state, in words. */
    public String summary() {
        return Stream.of(HeadingState.values())
                .map(state -> new Key(
                        String.valueOf(report.headings().stream()
                                .filter(heading -> heading.state() == state)
                                .count()),
                        PageWords.state(state)))
                .filter(key -> !key.number().equals("0"))
                .map(key -> key.words() + ": " + key.number())
                .collect(Collectors.joining("; "));
    }

    private static int byStep(PlansAtWork.Rating one, PlansAtWork.Rating other) {
        Scale scale = Scale.ofWord(one.scale());
        if (scale.isBelow(one.value(), other.value())) {
            return -1;
        }
        return scale.isBelow(other.value(), one.value()) ? 1 : one.value().compareTo(other.value());
    }

    /** The lines of coverage, one for each basis that is counted. */
    public List<CoverageRow> coverageLines() {
        return coverage == null
                ? List.of()
                : coverage.lines().stream()
                        .flatMap(line -> line.covered().stream()
                                .map(covered -> new CoverageRow(
                                        CoverageChart.name(line),
                                        line.headCount(),
                                        PageWords.day(line.headCountAsAt()),
                                        covered.basis(),
                                        covered.covered(),
                                        covered.ratePercent() == null ? "–" : covered.ratePercent() + " %")))
                        .toList();
    }

    public String coverageDay() {
        return coverage == null ? "" : PageWords.day(coverage.asAt());
    }

    /** The audiences that are not in the coverage, each with the reason. */
    public List<String> leftOut() {
        return coverage == null
                ? List.of()
                : coverage.leftOut().stream()
                        .map(out -> out.name() + " ("
                                + PageWords.spoken(out.reason()).toLowerCase(Locale.UK) + ")")
                        .distinct()
                        .toList();
    }

    /** Why there are no figures of that section. */
    public String reason(String section) {
        return report.sections().stream()
                .filter(one -> one.name().equals(section))
                .map(SectionView::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("No figures.");
    }

    /** The sections that show no heading, as a list to read. */
    public String otherSections() {
        return report.remainder().sections().stream().map(PageWords::section).collect(Collectors.joining(", "));
    }

    private static <T> @Nullable T figures(ReportView report, Function<SectionView, @Nullable T> which) {
        for (SectionView section : report.sections()) {
            T figures = which.apply(section);
            if (figures != null) {
                return figures;
            }
        }
        return null;
    }

    private static List<Timeline.Due> due(List<ReportedAction> actions) {
        List<Timeline.Due> due = new ArrayList<>();
        for (ReportedAction action : actions) {
            LocalDate day = action.dueOn();
            if (day != null) {
                due.add(new Timeline.Due(day, PageAction.shape(action)));
            }
        }
        return due;
    }

    private static String inForce(ReportView.@Nullable Yardstick framework) {
        if (framework == null) {
            return "No framework was in force at the end of the period";
        }
        return framework.title()
                + (framework.chosen() == Choice.IN_FORCE
                        ? ", in force at the end of the period"
                        : ", chosen by the reader");
    }

    private static List<Key> keys(ReportView report) {
        List<Key> keys = new ArrayList<>();
        PlansFigures plans = figures(report, SectionView::plans);
        if (plans != null) {
            keys.add(new Key(String.valueOf(plans.actions()), "actions in " + plans.plans() + " plans"));
            keys.add(new Key(String.valueOf(plans.open()), "open"));
            keys.add(new Key(String.valueOf(plans.overdue()), "overdue"));
            keys.add(new Key(String.valueOf(plans.complete()), "complete"));
            keys.add(new Key(String.valueOf(plans.unrated()), "not rated"));
        }
        TrainingFigures training = figures(report, SectionView::training);
        keys.add(new Key(training == null ? "–" : String.valueOf(training.trained()), "individuals trained"));
        RouteFigures routes = figures(report, SectionView::routes);
        keys.add(new Key(
                routes == null ? "–" : routes.confirmed() + " of " + routes.active(), "referral routes confirmed"));
        ReleasesFigures releases = figures(report, SectionView::releases);
        keys.add(new Key(
                releases == null ? "–" : String.valueOf(releases.releases().size()), "counts of referrals published"));
        return List.copyOf(keys);
    }

    private static List<Group> groups(List<PlansAtWork.Rating> columns) {
        Map<String, Integer> spans = new LinkedHashMap<>();
        columns.forEach(column -> spans.merge(PageWords.scale(column.scale()), 1, Integer::sum));
        return spans.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Source source(SectionView section) {
        return new Source(
                PageWords.section(section.name()),
                PageWords.spoken(section.source()) + " service",
                PageWords.spoken(section.state().name()),
                PageWords.moment(section.asAt()),
                section.reason());
    }
}
