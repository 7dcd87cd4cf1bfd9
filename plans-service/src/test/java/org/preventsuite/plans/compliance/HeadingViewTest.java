package org.preventsuite.plans.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.plans.compliance.SectionState.COMPLETE;
import static org.preventsuite.plans.compliance.SectionState.STALE;
import static org.preventsuite.plans.compliance.SectionState.UNAVAILABLE;
import static org.preventsuite.plans.compliance.SectionState.WITHHELD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.action.ActionStatus;
import org.preventsuite.plans.compliance.PlansAtWork.EvidenceCounts;
import org.preventsuite.plans.crosswalk.EntryProgress;

class HeadingViewTest {
    private static final EntryProgress.Entry ENTRY = new EntryProgress.Entry("t4", "Referral pathway", List.of());
    private static final EvidenceCounts VERIFIED = new EvidenceCounts(1, 0, 0);
    private static final EvidenceCounts NONE = new EvidenceCounts(0, 0, 0);

    private static PlansAtWork.Item action(
            ActionStatus status, boolean overdue, String rating, EvidenceCounts evidence) {
        boolean open = status == ActionStatus.IN_PROGRESS;
        return new PlansAtWork.Item(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "Plan",
                "1",
                "Do it",
                status,
                open,
                overdue,
                null,
                new PlansAtWork.Rating("rag", rating),
                evidence,
                Set.of());
    }

    private static SectionView routes(SectionState state, int active, int confirmed) {
        return SectionView.routes(new Finding<>(
                state,
                new RouteSummary("E06000004", active, confirmed, active - confirmed, 0),
                Instant.EPOCH,
                state == COMPLETE ? null : Gap.NOT_IN_TIME));
    }

    private static SectionView without(SectionState state) {
        return SectionView.training(new Finding<>(state, null, null, Gap.SCOPE_MISSING));
    }

    private static HeadingView heading(List<PlansAtWork.Item> actions, SectionView... sections) {
        return HeadingView.of(ENTRY, actions, List.of(sections));
    }

    private static void is(HeadingView heading, HeadingState state, String rule) {
        assertThat(heading.state()).isEqualTo(state);
        assertThat(heading.rule()).isEqualTo(rule);
    }

    private static List<FindingCode> codes(HeadingView heading) {
        return heading.findings().stream().map(HeadingFinding::code).toList();
    }

    private static @Nullable Long count(HeadingView heading, FindingCode code) {
        return heading.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow()
                .count();
    }

    @Test
    void one_late_action_among_many_good_ones_decides() {
        PlansAtWork.Item good = action(ActionStatus.COMPLETE, false, "green", VERIFIED);
        PlansAtWork.Item late = action(ActionStatus.IN_PROGRESS, true, "green", VERIFIED);
        HeadingView heading = heading(List.of(good, good, good, late));
        is(heading, HeadingState.ATTENTION, "actions-overdue");
        assertThat(heading.findings().get(0).detail()).isEqualTo("1 action is overdue.");
        assertThat(heading.ratings()).containsExactly(new HeadingView.RatingCount("rag", "green", 4));
        assertThat(heading.evidence()).isEqualTo(new EvidenceCounts(4, 0, 0));
    }

    @Test
    void what_is_wrong_weighs_more_than_what_could_not_be_had_and_that_more_than_progress() {
        PlansAtWork.Item late = action(ActionStatus.IN_PROGRESS, true, "green", VERIFIED);
        PlansAtWork.Item open = action(ActionStatus.IN_PROGRESS, false, "green", VERIFIED);
        is(heading(List.of(late), without(UNAVAILABLE)), HeadingState.ATTENTION, "actions-overdue");
        is(heading(List.of(open), without(UNAVAILABLE)), HeadingState.UNKNOWN, "section-unavailable");
        is(heading(List.of(open), without(WITHHELD)), HeadingState.UNKNOWN, "section-withheld");
        is(heading(List.of(open), routes(COMPLETE, 1, 1)), HeadingState.UNDER_WAY, "actions-open");
    }

    @Test
    void complete_actions_show_a_heading_and_dropped_ones_do_not() {
        is(
                heading(List.of(action(ActionStatus.COMPLETE, false, "green", VERIFIED))),
                HeadingState.SHOWN,
                "actions-complete");
        HeadingView dropped = heading(List.of(action(ActionStatus.NO_LONGER_RELEVANT, false, "not-assessed", NONE)));
        is(dropped, HeadingState.NOTHING_SHOWN, "nothing-recorded");
        assertThat(codes(dropped)).containsExactly(FindingCode.NO_ACTION);
    }

    @Test
    void figures_alone_show_a_heading_and_an_empty_one_shows_nothing() {
        is(heading(List.of(), routes(COMPLETE, 2, 2)), HeadingState.SHOWN, "figures-alone");
        is(heading(List.of()), HeadingState.NOTHING_SHOWN, "nothing-recorded");
    }

    @Test
    void an_earlier_copy_counts_and_is_named() {
        HeadingView heading = heading(List.of(), routes(STALE, 2, 2));
        is(heading, HeadingState.SHOWN, "figures-alone");
        assertThat(codes(heading)).containsExactly(FindingCode.SECTION_STALE, FindingCode.NO_ACTION);
        assertThat(heading.findings().get(0).section()).isEqualTo(SectionView.ROUTES);
    }

    @Test
    void a_route_that_is_not_confirmed_and_none_at_all_are_problems() {
        HeadingView lapsed = heading(List.of(), routes(COMPLETE, 3, 1));
        is(lapsed, HeadingState.ATTENTION, "routes-not-confirmed");
        assertThat(count(lapsed, FindingCode.ROUTES_NOT_CONFIRMED)).isEqualTo(2);
        is(heading(List.of(), routes(COMPLETE, 0, 0)), HeadingState.ATTENTION, "no-active-route");
    }

    @Test
    void what_no_service_has_figures_for_is_told_apart() {
        SectionView training = SectionView.training(
                Finding.complete(new AttendanceSummary("E06000004", "FY2016-17", List.of()), Instant.EPOCH));
        SectionView coverage = SectionView.coverage(
                Finding.complete(CoverageAnswer.withoutHeadCount("E06000004", LocalDate.EPOCH), Instant.EPOCH));
        SectionView releases = SectionView.releases(Finding.complete(new ReleasePage(List.of()), Instant.EPOCH));
        assertThat(codes(heading(List.of(), training, coverage, releases)))
                .containsExactly(
                        FindingCode.NOTHING_STATED,
                        FindingCode.NO_HEAD_COUNT,
                        FindingCode.NO_RELEASE,
                        FindingCode.NO_ACTION);
        is(heading(List.of(), training), HeadingState.ATTENTION, "nothing-stated");
        is(heading(List.of(), coverage, releases), HeadingState.NOTHING_SHOWN, "nothing-recorded");
    }

    @Test
    void evidence_and_ratings_that_lack_are_counted() {
        HeadingView heading = heading(List.of(
                action(ActionStatus.COMPLETE, false, "green", NONE),
                action(ActionStatus.COMPLETE, false, "not-assessed", new EvidenceCounts(0, 2, 0)),
                action(ActionStatus.IN_PROGRESS, false, "not-assessed", new EvidenceCounts(1, 0, 3))));
        is(heading, HeadingState.ATTENTION, "evidence-broken");
        assertThat(count(heading, FindingCode.EVIDENCE_BROKEN)).isEqualTo(3);
        assertThat(count(heading, FindingCode.ACTIONS_UNRATED)).isEqualTo(2);
        assertThat(count(heading, FindingCode.COMPLETE_WITHOUT_EVIDENCE)).isEqualTo(1);
        assertThat(count(heading, FindingCode.EVIDENCE_UNVERIFIED)).isEqualTo(2);
    }
}
