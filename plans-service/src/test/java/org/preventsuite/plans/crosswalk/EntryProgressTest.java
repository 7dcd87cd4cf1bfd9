package org.preventsuite.plans.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.plans.action.ActionStatus.COMPLETE;
import static org.preventsuite.plans.action.ActionStatus.IN_PROGRESS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preventsuite.plans.framework.FrameworkTag;

class EntryProgressTest {
    private static final String ASKED = "asked";
    private static final Map<String, String> LABELS = new LinkedHashMap<>(Map.of("one", "The one", "two", "The two"));

    private static FrameworkTag own(String entry) {
        return new FrameworkTag(ASKED, entry);
    }

    private static FrameworkTag other(String entry) {
        return new FrameworkTag("other", entry);
    }

    private static Tally tally(long actions, FrameworkTag... tags) {
        return new Tally(Set.of(tags), IN_PROGRESS, false, true, actions);
    }

    private static Link link(String tagged, String entry, Comparability how) {
        return new Link(other(tagged), entry, how);
    }

    private static EntryProgress count(List<Link> links, Tally... tallies) {
        return EntryProgress.of(new Reach(ASKED, links), LABELS, List.of(tallies));
    }

    private static String told(EntryProgress progress, String entry) {
        return progress.entries().stream()
                .filter(one -> one.entryCode().equals(entry))
                .flatMap(one -> one.figures().stream())
                .map(figure ->
                        figure.comparability().wire() + " " + figure.figure().actions())
                .reduce("", (a, b) -> a + "[" + b + "]");
    }

    @Test
    void a_tag_in_the_framework_counts_directly_and_alone() {
        EntryProgress progress = count(
                List.of(link("x", "two", Comparability.EXACT)), tally(3, own("one"), other("x")), tally(2, other("x")));
        assertThat(told(progress, "one")).isEqualTo("[direct 3]");
        assertThat(told(progress, "two")).isEqualTo("[exact 2]");
        assertThat(progress.mapped()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(value = Comparability.class, names = "DIRECT", mode = EnumSource.Mode.EXCLUDE)
    void a_tag_of_another_framework_counts_for_what_it_is_worth(Comparability how) {
        assertThat(told(count(List.of(link("x", "one", how)), tally(4, other("x"))), "one"))
                .isEqualTo("[" + how.wire() + " 4]");
    }

    @Test
    void an_action_counts_once_under_an_entry_by_its_best_tag() {
        EntryProgress progress = count(
                List.of(
                        link("x", "one", Comparability.BROADER),
                        link("y", "one", Comparability.CLOSE),
                        link("z", "one", Comparability.NARROWER)),
                tally(1, other("x"), other("y"), other("z")),
                tally(1, other("z"), other("x")));
        assertThat(told(progress, "one")).isEqualTo("[close 1][narrower 1]");
        assertThat(told(progress, "two")).isEmpty();
    }

    @Test
    void what_reaches_no_entry_is_listed_by_its_own_entries() {
        EntryProgress progress = count(
                List.of(link("x", "one", Comparability.CLOSE)),
                tally(1, other("y"), other("z")),
                tally(2, other("z")),
                tally(5, other("x")),
                tally(7));
        assertThat(progress.unmapped().total().actions()).isEqualTo(3);
        assertThat(progress.unmapped().entries())
                .extracting(one -> one.frameworkCode() + ":" + one.entryCode() + " "
                        + one.figure().actions())
                .containsExactly("other:y 1", "other:z 3");
        assertThat(progress.untagged().actions()).isEqualTo(7);
        assertThat(progress.mapped()).isEqualTo(5);
        assertThat(progress.total().actions()).isEqualTo(15);
    }

    @Test
    void a_figure_says_how_its_actions_stand() {
        EntryProgress progress = count(
                List.of(),
                new Tally(Set.of(own("one")), COMPLETE, false, false, 2),
                new Tally(Set.of(own("one")), IN_PROGRESS, true, true, 3),
                new Tally(Set.of(own("one")), IN_PROGRESS, false, false, 4));
        Figure figure = progress.entries().stream()
                .filter(entry -> entry.entryCode().equals("one"))
                .findFirst()
                .orElseThrow()
                .figures()
                .get(0)
                .figure();
        assertThat(figure)
                .isEqualTo(new Figure(
                        9, List.of(new Figure.StatusCount(IN_PROGRESS, 7), new Figure.StatusCount(COMPLETE, 2)), 3, 3));
    }

    @Test
    void an_edge_is_read_both_ways() {
        assertThat(Stream.of(Relation.values())
                        .map(relation -> relation.wire() + " "
                                + relation.ofFrom().map(Comparability::wire).orElse("-") + " "
                                + relation.ofTo().map(Comparability::wire).orElse("-")))
                .containsExactly(
                        "exact exact exact",
                        "close close close",
                        "broader narrower broader",
                        "narrower broader narrower",
                        "related - -",
                        "none - -");
    }
}
