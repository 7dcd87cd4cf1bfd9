package org.preventsuite.plans.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.preventsuite.plans.action.ActionStatus;
import org.preventsuite.plans.framework.FrameworkTag;

class EntryProgressPropertyTest {
    private static final Map<String, String> LABELS = Map.of("a", "A", "b", "B", "c", "C");

    @Provide
    Arbitrary<FrameworkTag> tag() {
        return Combinators.combine(Arbitraries.of("asked", "other", "third"), Arbitraries.of("a", "b", "c"))
                .as(FrameworkTag::new);
    }

    @Provide
    Arbitrary<List<Tally>> tallies() {
        return Combinators.combine(
                        tag().set().ofMaxSize(4),
                        Arbitraries.of(ActionStatus.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(1, 50))
                .as(Tally::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Link>> links() {
        return Combinators.combine(
                        tag().filter(tag -> !tag.frameworkCode().equals("asked")),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(
                                Comparability.EXACT,
                                Comparability.CLOSE,
                                Comparability.NARROWER,
                                Comparability.BROADER))
                .as(Link::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(seed = "20230331")
    void every_action_is_mapped_or_in_the_remainder(
            @ForAll("links") List<Link> links, @ForAll("tallies") List<Tally> tallies) {
        EntryProgress progress = EntryProgress.of(new Reach("asked", links), LABELS, tallies);
        assertThat(progress.mapped()
                        + progress.unmapped().total().actions()
                        + progress.untagged().actions())
                .isEqualTo(progress.total().actions());
    }

    @Property(seed = "20230331")
    void no_entry_counts_an_action_twice(@ForAll("links") List<Link> links, @ForAll("tallies") List<Tally> tallies) {
        EntryProgress progress = EntryProgress.of(new Reach("asked", links), LABELS, tallies);
        assertThat(progress.entries()).hasSize(3).allSatisfy(entry -> assertThat(entry.figures().stream()
                        .mapToLong(compared -> compared.figure().actions())
                        .sum())
                .isLessThanOrEqualTo(progress.mapped()));
        assertThat(progress.entries()).allSatisfy(entry -> assertThat(entry.figures())
                .extracting(EntryProgress.Compared::comparability)
                .isSorted()
                .doesNotHaveDuplicates());
    }

    @Property(seed = "20230331")
    void without_crosswalks_only_direct_tags_count(@ForAll("tallies") List<Tally> tallies) {
        EntryProgress progress = EntryProgress.of(new Reach("asked", List.of()), LABELS, tallies);
        assertThat(progress.mapped())
                .isEqualTo(tallies.stream()
                        .filter(tally -> tally.tags().stream()
                                .anyMatch(tag -> tag.frameworkCode().equals("asked")))
                        .mapToLong(Tally::actions)
                        .sum());
    }
}
