package org.preventsuite.plans.compliance;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.crosswalk.EntryProgress;
import org.preventsuite.plans.crosswalk.Figure;

/** Contract schema: ComplianceReport. */
record ReportView(
        String areaCode,
        String areaName,
        String periodId,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant composedAt,
        @Nullable Yardstick framework,
        List<SectionView> sections,
        List<HeadingView> headings,
        Remainder remainder,
        List<ReportedAction> actions) {
    /** As long as the circuit breakers stay open. */
    private static final String RETRY_SECONDS = "5";

    /** Contract schema: ReportFramework. */
    record Yardstick(
            String frameworkCode,
            String title,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            Choice chosen) {}

    /** Contract schema: ReportRemainder. What stands under no heading. */
    record Remainder(EntryProgress.Unmapped unmapped, Figure untagged, List<String> sections) {}

    /** Refuses a report with a section that is not complete, naming it. */
    void requireComplete() {
        String gaps = sections.stream()
                .filter(section -> section.state() != SectionState.COMPLETE)
                .map(section -> "The section " + section.name() + " is "
                        + section.state().name().toLowerCase(Locale.ROOT) + ".")
                .collect(Collectors.joining(" "));
        if (!gaps.isEmpty()) {
            throw PlansProblem.SECTION_UNAVAILABLE.because(gaps).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
    }
}
