package org.preventsuite.plans.compliance;

/** Contract schema: RoutesSection. */
record RouteFigures(int active, int confirmed, int stale, int neverConfirmed) {
    static RouteFigures of(RouteSummary summary) {
        return new RouteFigures(summary.active(), summary.confirmed(), summary.stale(), summary.neverConfirmed());
    }
}
