package org.preventsuite.plans.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.action.ActionStatus;
import org.preventsuite.plans.crosswalk.Comparability;
import org.preventsuite.plans.crosswalk.Link;
import org.preventsuite.plans.crosswalk.Reach;
import org.preventsuite.plans.framework.FrameworkTag;

/** Reports as a council may have them: whole, with copies, without partners, with nothing. */
final class Reports {
    private static final Instant NOW = Instant.parse("2026-11-28T09:42:10Z");
    private static final ReportKey KEY = new ReportKey("E06000004", "FY2016-17");
    private static final String DUTY = "duty-2015";

    private Reports() {}

    static ReportView whole() {
        return report(
                actions(),
                SectionView.training(Finding.complete(attendance(), NOW)),
                SectionView.routes(Finding.complete(new RouteSummary("E06000004", 3, 1, 1, 1), NOW)),
                SectionView.coverage(Finding.complete(coverage(), NOW)),
                SectionView.releases(Finding.complete(releases(), NOW)));
    }

    static ReportView stale() {
        Instant earlier = Instant.parse("2026-11-27T16:05:00Z");
        return report(
                actions(),
                SectionView.training(Finding.stale(new LastGood.Copy<>(attendance(), earlier), Gap.NOT_IN_TIME)),
                SectionView.routes(Finding.stale(
                        new LastGood.Copy<>(new RouteSummary("E06000004", 3, 1, 1, 1), earlier), Gap.NOT_REACHED)),
                SectionView.coverage(Finding.stale(new LastGood.Copy<>(coverage(), earlier), Gap.LEFT_ALONE)),
                SectionView.releases(Finding.complete(new ReleasePage(List.of()), NOW)));
    }

    static ReportView withoutPartners() {
        return report(
                actions(),
                SectionView.training(Finding.unavailable(Gap.NOT_REACHED)),
                SectionView.routes(Finding.unavailable(Gap.NOT_IN_TIME)),
                SectionView.coverage(Finding.withheld(Gap.SCOPE_MISSING)),
                SectionView.releases(Finding.withheld(Gap.REFUSED)));
    }

    static ReportView empty() {
        return new DraftReport(
                        new ReportKey("E06000004", "FY2007-08"),
                        "Stockton-on-Tees",
                        new Headings.Chosen(null, Map.of(), Map.of(), new Reach("", List.of())),
                        new PlansAtWork(0, List.of()),
                        SectionView.plans(new PlansFigures(0, 0, 0, 0, 0, 0), NOW),
                        List.of(
                                SectionView.training(Finding.complete(
                                        new AttendanceSummary("E06000004", "FY2007-08", List.of()), NOW)),
                                SectionView.routes(Finding.complete(new RouteSummary("E06000004", 0, 0, 0, 0), NOW)),
                                SectionView.coverage(Finding.complete(
                                        CoverageAnswer.withoutHeadCount("E06000004", LocalDate.of(2008, 3, 31)), NOW)),
                                SectionView.releases(Finding.complete(new ReleasePage(List.of()), NOW))))
                .at(NOW);
    }

    /** A report whose words would be markup if they were not escaped. */
    static ReportView hostile() {
        return new DraftReport(
                        KEY,
                        "<script>alert('&\"')</script>",
                        chosen(),
                        new PlansAtWork(1, List.of(action("<i>1</i>", "</style><img src=x onerror=y>", null, 0))),
                        SectionView.plans(new PlansFigures(1, 1, 1, 0, 1, 0), NOW),
                        List.of())
                .at(NOW);
    }

    private static ReportView report(List<PlansAtWork.Item> actions, SectionView... partners) {
        PlansAtWork work = new PlansAtWork(3, actions);
        return new DraftReport(
                        KEY,
                        "Stockton-on-Tees",
                        chosen(),
                        work,
                        SectionView.plans(PlansFigures.of(work), NOW),
                        List.of(partners))
                .at(NOW);
    }

    private static Headings.Chosen chosen() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("partnership", "Partnership");
        labels.put("risk-assessment", "Risk assessment");
        labels.put("action-plan", "Action plan");
        labels.put("staff-training", "Staff training");
        labels.put("la-resources", "Use of local authority resources");
        labels.put("other-agencies-children", "Other agencies and organisations supporting children");
        labels.put("out-of-school", "Out-of-school settings supporting children");
        return new Headings.Chosen(
                new ReportView.Yardstick(
                        DUTY,
                        "Prevent duty guidance 2015: local authority headings",
                        LocalDate.of(2015, 7, 1),
                        LocalDate.of(2023, 12, 30),
                        "Prevent duty guidance, 2015; Stockton-on-Tees report, 2017",
                        Choice.IN_FORCE),
                labels,
                Map.of("staff-training", List.of("training", "coverage", "referral-routes")),
                new Reach(
                        DUTY,
                        List.of(new Link(
                                new FrameworkTag("objective-2009", "6"), "risk-assessment", Comparability.NARROWER))));
    }

    private static List<PlansAtWork.Item> actions() {
        List<PlansAtWork.Item> actions = new ArrayList<>();
        String[] entries = {"partnership", "action-plan", "la-resources", "other-agencies-children"};
        String[] wordings = {
            "Meet as a partnership every quarter and send the minutes to the executive scrutiny committee",
            "Review the action plan and report what changed since the last board",
            "Write the policy for hiring out halls and rooms",
            "Agree with the safeguarding board how concerns about children are passed on"
        };
        for (int i = 0; i < 40; i++) {
            LocalDate due = i % 5 == 4
                    ? null
                    : LocalDate.of(2009, 6, 30).plusMonths(i * 3L).minusDays(i % 3);
            actions.add(action((i / 9 + 1) + "." + (i % 9 + 1), wordings[i % 4], due, i, entries[i % 4]));
        }
        actions.add(action("6.1", "Assess the risk with the partners", LocalDate.of(2009, 9, 30), 3));
        return actions;
    }

    private static PlansAtWork.Item action(
            String reference, String wording, @Nullable LocalDate due, int i, String... entries) {
        ActionStatus status =
                switch (i % 6) {
                    case 0, 1 -> ActionStatus.COMPLETE;
                    case 2 -> ActionStatus.NO_LONGER_RELEVANT;
                    default -> ActionStatus.IN_PROGRESS;
                };
        boolean open = status == ActionStatus.IN_PROGRESS;
        String[] values = {"green", "amber", "red", "not-assessed"};
        return new PlansAtWork.Item(
                new UUID(0, i),
                1,
                new UUID(1, 1),
                "Stockton-on-Tees Prevent Strategic Action Plan",
                reference,
                wording,
                status,
                open,
                open && due != null && due.isBefore(LocalDate.of(2026, 11, 28)),
                due,
                new PlansAtWork.Rating(i % 4 == 3 ? "none" : "rag", values[i % 4]),
                new PlansAtWork.EvidenceCounts(i % 3, i % 2, i == 5 ? 1 : 0),
                entries.length == 0
                        ? Set.of(new FrameworkTag("objective-2009", i == 3 ? "6" : "5"))
                        : Set.of(new FrameworkTag(DUTY, entries[0])));
    }

    private static AttendanceSummary attendance() {
        return new AttendanceSummary(
                "E06000004",
                "FY2016-17",
                List.of(
                        new AttendanceSummary.Basis(
                                "individuals",
                                410,
                                330,
                                80,
                                List.of(
                                        audience("Social care", AttendanceSummary.Kind.STAFF, 153),
                                        audience("Service managers and directors", AttendanceSummary.Kind.STAFF, 46),
                                        audience("School crossing patrol", AttendanceSummary.Kind.STAFF, 31),
                                        audience("Refuse and recycling", AttendanceSummary.Kind.STAFF, 65),
                                        audience("Housing", AttendanceSummary.Kind.STAFF, 35),
                                        audience("Adult learners", AttendanceSummary.Kind.LEARNERS, 65),
                                        audience("Community session", AttendanceSummary.Kind.COMMUNITY, 15)),
                                null),
                        new AttendanceSummary.Basis("invitations", 1200, 1200, 0, List.of(), 1)));
    }

    private static AttendanceSummary.Audience audience(String name, AttendanceSummary.Kind kind, int count) {
        return new AttendanceSummary.Audience(name, kind, count);
    }

    private static CoverageAnswer coverage() {
        return new CoverageAnswer(
                "E06000004",
                LocalDate.of(2017, 3, 31),
                List.of(new CoverageAnswer.OfKind(AttendanceSummary.Kind.STAFF, figure(188, 100, 53.2))),
                List.of(
                        new CoverageAnswer.OfAudience("Housing", AttendanceSummary.Kind.STAFF, figure(68, 35, 51.5)),
                        new CoverageAnswer.OfAudience(
                                "Refuse and recycling", AttendanceSummary.Kind.STAFF, figure(120, 65, 54.2)),
                        new CoverageAnswer.OfAudience(
                                "School crossing patrol", AttendanceSummary.Kind.STAFF, figure(28, 31, 110.7)),
                        new CoverageAnswer.OfAudience("Caretakers", AttendanceSummary.Kind.STAFF, null)),
                List.of(
                        new CoverageAnswer.LeftOut(
                                "Social care", AttendanceSummary.Kind.STAFF, "no-head-count", null, null),
                        new CoverageAnswer.LeftOut(
                                "Housing", AttendanceSummary.Kind.STAFF, "exposure-only", "invitations", 68L)));
    }

    private static CoverageAnswer.Figure figure(long headCount, long covered, double rate) {
        return new CoverageAnswer.Figure(
                new CoverageAnswer.Base(headCount, LocalDate.of(2016, 4, 1)),
                List.of(new CoverageAnswer.Covered("individuals", covered, rate)));
    }

    private static ReleasePage releases() {
        return new ReleasePage(List.of(new ReleasePage.Release(
                new UUID(2, 1), "E06000004", "FY2016-17", "concern-group", NOW, null, false, 25)));
    }
}
