package org.preventsuite.plans.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MergePropertyTest {

    @Property(tries = 500, seed = "2009")
    void a_refresh_with_the_same_editions_changes_nothing(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int plans) {
        World world = new World(random);
        List<Edition> editions = world.editions("v1", plans);
        List<DraftItem> draft = world.edited(merged(editions));

        Merge.Outcome again = Merge.of(draft, editions, editions, List.of());

        assertThat(again.items())
                .allSatisfy(item -> assertThat(item.change()).isEqualTo(MergedItem.Change.UNCHANGED))
                .allSatisfy(item -> assertThat(item.disagreements()).isEmpty());
    }

    @Property(tries = 500, seed = "2009")
    void no_local_edit_is_lost(@ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int plans) {
        World world = new World(random);
        List<Edition> before = world.editions("v1", plans);
        List<DraftItem> first = merged(before);
        List<DraftItem> draft = world.edited(first);

        Merge.Outcome refreshed = Merge.of(draft, before, world.editions("v2", plans), List.of());

        Map<UUID, MergedItem> byId = byDraft(refreshed);
        for (DraftItem item : draft) {
            MergedItem merged = byId.get(item.id());
            if (merged != null) {
                item.fields().forEach((field, value) -> {
                    if (value.toString().contains("here")) {
                        assertThat(merged.fields()).containsEntry(field, value);
                    }
                });
                assertThat(item.worked() && merged.change() == MergedItem.Change.WITHDRAWN)
                        .isFalse();
            }
        }
        assertThat(byId.keySet())
                .containsExactlyInAnyOrderElementsOf(draft.stream()
                        .filter(item -> !item.origins().isEmpty())
                        .map(DraftItem::id)
                        .toList());
        Set<UUID> deleted = deleted(first, draft);
        assertThat(actions(refreshed, MergedItem.Change.CREATED)).noneMatch(deleted::contains);
    }

    @Property(tries = 500, seed = "2009")
    void every_item_of_an_input_is_taken_or_left_out_or_in_question(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int plans) {
        World world = new World(random);
        List<Edition> before = world.editions("v1", plans);
        List<Edition> now = world.editions("v2", plans);
        List<DraftItem> draft = world.edited(merged(before));

        for (Merge.Outcome outcome :
                List.of(Merge.of(List.of(), List.of(), now, List.of()), Merge.of(draft, before, now, List.of()))) {
            List<UUID> taken = new ArrayList<>();
            List<UUID> inQuestion = new ArrayList<>();
            outcome.items().forEach(item -> item.origins()
                    .forEach(origin -> (item.disagreements().isEmpty() ? taken : inQuestion).add(origin.actionId())));
            List<UUID> places = new ArrayList<>(taken);
            places.addAll(inQuestion);
            outcome.deletedHere().forEach(origin -> places.add(origin.actionId()));
            for (Edition edition : now) {
                for (SourceItem item : edition.items()) {
                    assertThat(Collections.frequency(places, item.origin().actionId()))
                            .isEqualTo(1);
                }
            }
            assertThat(places).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 500, seed = "2009")
    void the_order_of_the_inputs_does_not_matter_for_what_is_merged(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 4) int plans) {
        List<Edition> editions = new World(random).editions("v1", plans);
        List<Edition> shuffled = new ArrayList<>(editions);
        Collections.shuffle(shuffled, random);

        assertThat(described(Merge.of(List.of(), List.of(), shuffled, List.of())))
                .isEqualTo(described(Merge.of(List.of(), List.of(), editions, List.of())));
    }

    @Property(tries = 500, seed = "2009")
    void references_are_distinct_and_show_the_number_of_the_source(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int plans) {
        Merge.Outcome outcome = Merge.of(List.of(), List.of(), new World(random).editions("v1", plans), List.of());

        assertThat(outcome.items()).extracting(MergedItem::reference).doesNotHaveDuplicates();
        assertThat(outcome.items()).allSatisfy(item -> assertThat(item.reference())
                .startsWith(item.origins().get(0).reference()));
    }

    @Property(tries = 500, seed = "2009")
    void a_draft_that_nobody_edits_follows_its_plan(@ForAll Random random) {
        World world = new World(random);
        List<Edition> before = world.editions("v1", 1);
        List<Edition> now = world.editions("v2", 1);
        List<DraftItem> draft = merged(before);

        Merge.Outcome refreshed = Merge.of(draft, before, now, List.of());

        Map<UUID, Map<String, Object>> follows = new HashMap<>();
        refreshed.items().stream()
                .filter(item -> item.change() != MergedItem.Change.WITHDRAWN)
                .forEach(item -> follows.put(item.origins().get(0).actionId(), item.fields()));
        Map<UUID, Map<String, Object>> printed = new HashMap<>();
        now.get(0).items().forEach(item -> printed.put(item.origin().actionId(), item.fields()));
        assertThat(follows).isEqualTo(printed);
        assertThat(refreshed.items())
                .allSatisfy(item -> assertThat(item.disagreements()).isEmpty());
    }

    @Property(tries = 500, seed = "2009")
    void whatever_was_merged_refreshes_into_rest(@ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int plans) {
        World world = new World(random);
        List<Edition> before = world.editions("v1", plans);
        List<Edition> now = world.editions("v2", plans);
        List<DraftItem> draft = world.edited(merged(before));

        List<DraftItem> later = World.after(draft, Merge.of(draft, before, now, List.of()));

        assertThat(Merge.of(later, now, now, List.of()).items())
                .allSatisfy(item -> assertThat(item.isNews()).isFalse());
    }

    private static List<DraftItem> merged(List<Edition> editions) {
        return World.after(List.of(), Merge.of(List.of(), List.of(), editions, List.of()));
    }

    private static Map<UUID, MergedItem> byDraft(Merge.Outcome outcome) {
        return outcome.items().stream()
                .filter(item -> item.draftId() != null)
                .collect(Collectors.toMap(MergedItem::draftId, item -> item));
    }

    private static Set<UUID> actions(Merge.Outcome outcome, MergedItem.Change change) {
        return outcome.items().stream()
                .filter(item -> item.change() == change)
                .flatMap(item -> item.origins().stream())
                .map(Origin::actionId)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> deleted(List<DraftItem> first, List<DraftItem> draft) {
        Set<UUID> gone = new HashSet<>();
        first.forEach(item -> item.origins().forEach(origin -> gone.add(origin.actionId())));
        draft.forEach(item -> item.origins().forEach(origin -> gone.remove(origin.actionId())));
        return gone;
    }

    /** All that does not depend on whose word comes first. */
    private static Map<Set<UUID>, Object> described(Merge.Outcome outcome) {
        Map<Set<UUID>, Object> described = new HashMap<>();
        for (MergedItem item : outcome.items()) {
            Map<String, Object> fields = new HashMap<>(item.fields());
            for (Disagreement one : item.disagreements()) {
                fields.put(
                        String.valueOf(one.field()),
                        one.sides().stream()
                                .map(side -> List.of(String.valueOf(side.value()), ids(side.origins())))
                                .collect(Collectors.toSet()));
            }
            described.put(ids(item.origins()), fields);
        }
        return described;
    }

    private static Set<UUID> ids(List<Origin> origins) {
        return origins.stream().map(Origin::actionId).collect(Collectors.toSet());
    }
}
