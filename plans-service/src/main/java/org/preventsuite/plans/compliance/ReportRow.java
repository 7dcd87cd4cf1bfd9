package org.preventsuite.plans.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report cut into rows.
 *
 * @param row what kind of row it is: section, heading, finding, action or remainder
 * @param code code of a finding, or the rule that decided a heading
 */
record ReportRow(
        String row,
        @Nullable String section,
        @Nullable String entryCode,
        @Nullable String label,
        @Nullable String state,
        @Nullable String code,
        @Nullable String detail,
        @Nullable Long count,
        @Nullable String plan,
        @Nullable String reference,
        @Nullable String comparability,
        @Nullable String status,
        @Nullable String rating,
        @Nullable LocalDate dueOn,
        @Nullable Boolean overdue,
        @Nullable Instant asAt) {

    /** Sections, headings with their findings and actions, and what stands under no heading. */
    static List<ReportRow> of(ReportView report) {
        return Stream.of(
                        report.sections().stream().map(ReportRow::section),
                        report.headings().stream().flatMap(heading -> heading(report, heading)),
                        report.actions().stream()
                                .filter(action -> action.entries().isEmpty())
                                .map(action -> action(action, null)))
                .flatMap(rows -> rows)
                .toList();
    }

    private static ReportRow section(SectionView section) {
        return new ReportRow(
                "section",
                section.name(),
                null,
                section.source(),
                section.state().name().toLowerCase(Locale.ROOT),
                null,
                section.reason(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                section.asAt());
    }

    private static Stream<ReportRow> heading(ReportView report, HeadingView heading) {
        ReportRow itself = new ReportRow(
                "heading",
                null,
                heading.entryCode(),
                heading.label(),
                heading.state().wire(),
                heading.rule(),
                null,
                heading.actions(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        Stream<ReportRow> findings = heading.findings().stream().map(finding -> finding(heading, finding));
        Stream<ReportRow> actions = report.actions().stream().flatMap(action -> action.entries().stream()
                .filter(entry -> entry.entryCode().equals(heading.entryCode()))
                .map(entry -> action(action, entry)));
        return Stream.of(Stream.of(itself), findings, actions).flatMap(rows -> rows);
    }

    private static ReportRow finding(HeadingView heading, HeadingFinding finding) {
        return new ReportRow(
                "finding",
                finding.section(),
                heading.entryCode(),
                heading.label(),
                finding.severity().wire(),
                finding.code().wire(),
                finding.detail(),
                finding.count(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ReportRow action(ReportedAction action, ReportedAction.@Nullable ReachedEntry entry) {
        return new ReportRow(
                entry == null ? "remainder" : "action",
                null,
                entry == null ? null : entry.entryCode(),
                null,
                null,
                null,
                action.wording(),
                null,
                action.planTitle(),
                action.reference(),
                entry == null ? null : entry.comparability().wire(),
                action.status().wire(),
                action.rating().scale() + ": " + action.rating().value(),
                action.dueOn(),
                action.overdue(),
                null);
    }
}
