package org.preventsuite.plans.compliance;

import java.util.List;
import java.util.stream.Collectors;
import org.preventsuite.plans.action.ActionStatus;

/** A heading as a reader of the page sees it. */
record PageHeading(
        String code,
        String label,
        String state,
        String stateClass,
        String sign,
        int actions,
        long complete,
        long open,
        long overdue,
        long dropped,
        List<Long> ratings,
        String restsOn,
        String evidence,
        String shownBy,
        List<Finding> findings) {

    /** What is said of it. */
    record Finding(String severity, String detail) {}

    /**
     * The heading.
     *
     * @param all the actions of the report
     * @param columns the ratings of the grid, in its order
     */
    static PageHeading of(HeadingView heading, List<ReportedAction> all, List<PlansAtWork.Rating> columns) {
        List<ReportedAction> under = all.stream()
                .filter(action -> action.entries().stream()
                        .anyMatch(entry -> entry.entryCode().equals(heading.entryCode())))
                .toList();
        long complete = under.stream()
                .filter(action -> PageAction.isComplete(action.status()))
                .count();
        long dropped = under.stream()
                .filter(action -> action.status() == ActionStatus.NO_LONGER_RELEVANT)
                .count();
        return new PageHeading(
                heading.entryCode(),
                heading.label(),
                PageWords.state(heading.state()),
                heading.state().wire(),
                PageWords.sign(heading.state()),
                under.size(),
                complete,
                under.size() - complete - dropped,
                under.stream().filter(ReportedAction::overdue).count(),
                dropped,
                columns.stream()
                        .map(column -> under.stream()
                                .filter(action -> action.rating().equals(column))
                                .count())
                        .toList(),
                heading.figures().stream()
                        .map(compared -> compared.figure().actions() + " "
                                + compared.comparability().wire())
                        .collect(Collectors.joining(", ")),
                evidence(heading.evidence()),
                heading.shownBy().stream().map(PageWords::section).collect(Collectors.joining(", ")),
                heading.findings().stream()
                        .map(found -> new Finding(PageWords.severity(found.severity()), found.detail()))
                        .toList());
    }

    private static String evidence(PlansAtWork.EvidenceCounts evidence) {
        return evidence.links() == 0
                ? "no links"
                : evidence.verified() + " verified, " + evidence.unverified() + " not verified, " + evidence.broken()
                        + " broken";
    }
}
