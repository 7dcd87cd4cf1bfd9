package org.preventsuite.plans.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is to be said of one heading, found in its actions and in the figures that show it. */
final class HeadingFindings {
    private final List<HeadingFinding> found = new ArrayList<>();

    private HeadingFindings() {}

    /**
     * The findings, the worst first.
     *
     * @param actions those that are counted under the heading and were not dropped
     * @param sections those whose figures show the heading
     */
    static List<HeadingFinding> of(List<PlansAtWork.Item> actions, List<SectionView> sections) {
        HeadingFindings findings = new HeadingFindings();
        findings.inActions(actions);
        sections.forEach(findings::inSection);
        findings.found.sort(Comparator.comparing(HeadingFinding::code));
        return List.copyOf(findings.found);
    }

    private void inActions(List<PlansAtWork.Item> actions) {
        if (actions.isEmpty()) {
            found.add(HeadingFinding.of(FindingCode.NO_ACTION));
        }
        count(FindingCode.ACTIONS_OVERDUE, actions, PlansAtWork.Item::overdue);
        count(FindingCode.ACTIONS_UNRATED, actions, PlansAtWork.Item::isUnrated);
        count(
                FindingCode.COMPLETE_WITHOUT_EVIDENCE,
                actions,
                action -> action.isComplete() && action.evidence().links() == 0);
        found(
                FindingCode.EVIDENCE_BROKEN,
                null,
                actions.stream().mapToLong(action -> action.evidence().broken()).sum());
        found(
                FindingCode.EVIDENCE_UNVERIFIED,
                null,
                actions.stream()
                        .mapToLong(action -> action.evidence().unverified())
                        .sum());
    }

    private void inSection(SectionView section) {
        switch (section.state()) {
            case UNAVAILABLE -> found.add(HeadingFinding.about(FindingCode.SECTION_UNAVAILABLE, section.name()));
            case WITHHELD -> found.add(HeadingFinding.about(FindingCode.SECTION_WITHHELD, section.name()));
            case STALE -> {
                found.add(HeadingFinding.about(FindingCode.SECTION_STALE, section.name()));
                inFigures(section);
            }
            case COMPLETE -> inFigures(section);
        }
    }

    private void inFigures(SectionView section) {
        RouteFigures routes = section.routes();
        if (routes != null) {
            found(FindingCode.ROUTES_NOT_CONFIRMED, section.name(), (long) routes.stale() + routes.neverConfirmed());
            if (routes.active() == 0) {
                found.add(HeadingFinding.about(FindingCode.NO_ACTIVE_ROUTE, section.name()));
            }
        } else if (!section.showsSomething()) {
            found.add(HeadingFinding.about(
                    switch (section.name()) {
                        case SectionView.TRAINING -> FindingCode.NOTHING_STATED;
                        case SectionView.COVERAGE -> FindingCode.NO_HEAD_COUNT;
                        default -> FindingCode.NO_RELEASE;
                    },
                    section.name()));
        }
    }

    private void count(FindingCode code, List<PlansAtWork.Item> actions, Predicate<PlansAtWork.Item> which) {
        found(code, null, actions.stream().filter(which).count());
    }

    private void found(FindingCode code, @Nullable String section, long count) {
        if (count > 0) {
            found.add(HeadingFinding.counted(code, section, count));
        }
    }
}
