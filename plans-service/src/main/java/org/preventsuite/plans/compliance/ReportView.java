package org.preventsuite.plans.compliance;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.preventsuite.plans.PlansProblem;

/** Contract schema: ComplianceReport. */
record ReportView(String areaCode, String areaName, String periodId, Instant composedAt, List<SectionView> sections) {
    /** As long as the circuit breakers stay open. */
    private static final String RETRY_SECONDS = "5";

    /** Refuses a report with a section that is stale or unavailable, naming it. */
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
