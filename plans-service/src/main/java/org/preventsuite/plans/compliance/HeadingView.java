package org.preventsuite.plans.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.preventsuite.plans.action.ActionStatus;
import org.preventsuite.plans.crosswalk.EntryProgress;

/**
 * Contract schema: ReportHeading. One heading with what shows it. Its state is the first that its findings allow, worst first,
 * and the rule says which decided; nothing is averaged.
 */
record HeadingView(
        String entryCode,
        String label,
        HeadingState state,
        String rule,
        List<EntryProgress.Compared> figures,
        List<RatingCount> ratings,
        PlansAtWork.EvidenceCounts evidence,
        List<String> shownBy,
        List<HeadingFinding> findings) {

    /** Contract schema: RatingCount. How many actions have that value on that scale. */
    record RatingCount(String scale, String value, long actions) {}

    /**
     * Puts a heading together.
     *
     * @param actions those that are counted under it
     * @param sections those whose figures show it
     */
    static HeadingView of(EntryProgress.Entry entry, List<PlansAtWork.Item> actions, List<SectionView> sections) {
        List<PlansAtWork.Item> relevant = actions.stream()
                .filter(action -> action.status() != ActionStatus.NO_LONGER_RELEVANT)
                .toList();
        List<HeadingFinding> findings = HeadingFindings.of(relevant, sections);
        Verdict verdict = Verdict.of(relevant, sections, findings);
        return new HeadingView(
                entry.entryCode(),
                entry.label(),
                verdict.state(),
                verdict.rule(),
                entry.figures(),
                ratings(actions),
                actions.stream()
                        .map(PlansAtWork.Item::evidence)
                        .reduce(new PlansAtWork.EvidenceCounts(0, 0, 0), PlansAtWork.EvidenceCounts::and),
                sections.stream().map(SectionView::name).toList(),
                findings);
    }

    /** How many actions are counted under the heading. */
    long actions() {
        return figures.stream()
                .mapToLong(compared -> compared.figure().actions())
                .sum();
    }

    private static List<RatingCount> ratings(List<PlansAtWork.Item> actions) {
        Map<PlansAtWork.Rating, Long> counts = actions.stream()
                .collect(Collectors.groupingBy(
                        PlansAtWork.Item::rating,
                        () -> new TreeMap<>(Comparator.comparing(PlansAtWork.Rating::scale)
                                .thenComparing(PlansAtWork.Rating::value)),
                        Collectors.counting()));
        List<RatingCount> ratings = new ArrayList<>();
        counts.forEach((rating, count) -> ratings.add(new RatingCount(rating.scale(), rating.value(), count)));
        return ratings;
    }

    private record Verdict(HeadingState state, String rule) {
        static Verdict of(List<PlansAtWork.Item> relevant, List<SectionView> sections, List<HeadingFinding> findings) {
            for (HeadingFinding finding : findings) {
                if (finding.severity() == FindingCode.Severity.PROBLEM) {
                    return new Verdict(HeadingState.ATTENTION, finding.code().wire());
                }
                if (finding.severity() == FindingCode.Severity.GAP) {
                    return new Verdict(HeadingState.UNKNOWN, finding.code().wire());
                }
            }
            if (relevant.isEmpty()) {
                return sections.stream().anyMatch(SectionView::showsSomething)
                        ? new Verdict(HeadingState.SHOWN, "figures-alone")
                        : new Verdict(HeadingState.NOTHING_SHOWN, "nothing-recorded");
            }
            return relevant.stream().anyMatch(PlansAtWork.Item::open)
                    ? new Verdict(HeadingState.UNDER_WAY, "actions-open")
                    : new Verdict(HeadingState.SHOWN, "actions-complete");
        }
    }
}
