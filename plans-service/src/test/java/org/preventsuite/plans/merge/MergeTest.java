package org.preventsuite.plans.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.plans.merge.World.id;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.framework.FrameworkTag;

class MergeTest {
    private static final String COUNCIL = "council";
    private static final String POLICE = "police";

    @Test
    void one_action_in_two_plans_becomes_one_with_both_origins() {
        MergedItem item = only(merge(
                edition(COUNCIL, item(COUNCIL, 1, "Train the officers", "a")),
                edition(POLICE, item(POLICE, 1, "  train the OFFICERS.", "a"))));

        assertThat(item.origins()).extracting(Origin::planId).containsExactly(id(COUNCIL), id(POLICE));
        assertThat(item.reference()).isEqualTo("1");
        assertThat(item.disagreements()).isEmpty();
        assertThat(item.fields()).containsEntry("text", "Train the officers");
    }

    @Test
    void where_inputs_differ_the_first_has_the_word_and_each_side_is_kept() {
        MergedItem item = only(merge(
                edition(COUNCIL, item(COUNCIL, 1, "Train", "a")),
                edition(POLICE, item(POLICE, 1, "Train", "b")),
                edition("probation", item("probation", 1, "Train", "b"))));

        assertThat(item.fields()).containsEntry("note", "a");
        Disagreement one = item.disagreements().get(0);
        assertThat(one.kind()).isEqualTo(Disagreement.Kind.DIFFERS);
        assertThat(one.here()).isEqualTo("a");
        assertThat(one.sides()).extracting(Disagreement.Side::value).containsExactly("a", "b");
        assertThat(one.sides().get(1).origins()).hasSize(2);
    }

    @Test
    void an_input_that_does_not_state_a_field_contradicts_nobody() {
        MergedItem item = only(merge(
                edition(COUNCIL, item(COUNCIL, 1, "Train", null)), edition(POLICE, item(POLICE, 1, "Train", "b"))));
        assertThat(item.fields()).containsEntry("note", "b");
        assertThat(item.disagreements()).isEmpty();

        assertThat(twice("a", "a", null, "a", "a", Set.of()).fields()).containsEntry("note", "a");
        assertThat(twice("a", "a", null, null, "a", Set.of()).fields()).doesNotContainKey("note");
    }

    @Test
    void actions_that_are_stated_to_be_the_same_become_one_whatever_they_say() {
        Merge.Outcome outcome = Merge.of(
                List.of(),
                List.of(),
                List.of(
                        edition(COUNCIL, item(COUNCIL, 1, "Train", null), item(COUNCIL, 2, "Ask", null)),
                        edition(POLICE, item(POLICE, 1, "Train", null), item(POLICE, 2, "Question", null))),
                List.of(List.of(id(COUNCIL + 2), id(POLICE + 2))));

        assertThat(outcome.items()).hasSize(2);
        assertThat(outcome.items().get(1).disagreements())
                .extracting(Disagreement::field)
                .containsExactly("text");
    }

    @Test
    void a_number_that_is_taken_goes_on_with_the_number_of_its_input() {
        Merge.Outcome outcome = merge(
                edition(COUNCIL, item(COUNCIL, 1, "Train", null)), edition(POLICE, item(POLICE, 1, "Patrol", null)));

        assertThat(outcome.items()).extracting(MergedItem::reference).containsExactly("1", "1/2");
    }

    @Test
    void a_long_number_is_cut_for_what_makes_it_distinct() {
        References references = new References(List.of("x".repeat(40), "x".repeat(38) + "/2"));

        assertThat(references.take("x".repeat(40), 2)).isEqualTo("x".repeat(38) + "/3");
        assertThat(references.take("1.1", 3)).isEqualTo("1.1");
        assertThat(references.take("1.1", 3)).isEqualTo("1.1/3");
    }

    @Test
    void what_only_the_input_changed_is_taken() {
        MergedItem item = refreshed(draft("Train", "a"), "a", "b");

        assertThat(item.change()).isEqualTo(MergedItem.Change.UPDATED);
        assertThat(item.fields()).containsEntry("note", "b");
        assertThat(item.origins()).extracting(Origin::versionId).containsExactly(id(COUNCIL + "v2"));
        assertThat(item.disagreements()).isEmpty();
    }

    @Test
    void what_only_the_draft_changed_is_kept() {
        MergedItem item = refreshed(draft("Train", "edited"), "a", "a");

        assertThat(item.change()).isEqualTo(MergedItem.Change.UNCHANGED);
        assertThat(item.fields()).containsEntry("note", "edited");
    }

    @Test
    void what_both_changed_alike_is_agreed() {
        MergedItem item = refreshed(draft("Train", "b"), "a", "b");

        assertThat(item.fields()).containsEntry("note", "b");
        assertThat(item.agreed()).contains("note");
        assertThat(item.disagreements()).isEmpty();
    }

    @Test
    void what_both_changed_differently_is_a_conflict_and_the_draft_stays() {
        MergedItem item = refreshed(draft("Train", "edited"), "a", "b");

        assertThat(item.fields()).containsEntry("note", "edited");
        assertThat(item.disagreements()).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo("note");
            assertThat(one.here()).isEqualTo("edited");
            assertThat(one.sides()).extracting(Disagreement.Side::value).containsExactly("b");
        });
    }

    @Test
    void a_field_that_the_input_drops_is_dropped_where_nobody_edited_it() {
        assertThat(refreshed(draft("Train", "a"), "a", null).fields()).doesNotContainKey("note");
        assertThat(refreshed(draft("Train", "edited"), "a", null).disagreements())
                .singleElement()
                .satisfies(one -> assertThat(one.sides().get(0).value()).isNull());
    }

    @Test
    void a_new_number_in_the_source_shows_in_the_origin_and_leaves_the_reference() {
        SourceItem renumbered = new SourceItem(
                new Origin(id(COUNCIL), id(COUNCIL + "v2"), id(COUNCIL + 1), "7.1"), Map.of("text", "Train"));

        MergedItem item = only(Merge.of(
                List.of(draft("Train", null)),
                List.of(edition(COUNCIL, item(COUNCIL, 1, "Train", null))),
                List.of(edition(COUNCIL, renumbered)),
                List.of()));

        assertThat(item.reference()).isEqualTo("1");
        assertThat(item.origins()).extracting(Origin::reference).containsExactly("7.1");
        assertThat(item.change()).isEqualTo(MergedItem.Change.UPDATED);
    }

    @Test
    void what_no_input_has_any_more_is_withdrawn_unless_it_was_edited_or_worked_on() {
        DraftItem worked = new DraftItem(
                id("draft"), "1", draft("Train", "a").origins(), Map.of("text", "Train", "note", "a"), true, Set.of());

        assertThat(removed(draft("Train", "a")).change()).isEqualTo(MergedItem.Change.WITHDRAWN);
        for (DraftItem item : List.of(draft("Train", "edited"), worked)) {
            assertThat(removed(item).change()).isEqualTo(MergedItem.Change.UNCHANGED);
            assertThat(removed(item).disagreements())
                    .extracting(Disagreement::kind)
                    .containsExactly(Disagreement.Kind.GONE_THERE);
        }
    }

    @Test
    void what_one_of_two_inputs_drops_goes_on_with_the_other() {
        DraftItem item = new DraftItem(
                id("draft"),
                "1",
                List.of(
                        item(COUNCIL, 1, "Train", "a").origin(),
                        item(POLICE, 1, "Train", "a").origin()),
                Map.of("text", "Train", "note", "a"),
                false,
                Set.of());

        MergedItem merged = only(Merge.of(
                List.of(item),
                List.of(
                        edition(COUNCIL, item(COUNCIL, 1, "Train", "a")),
                        edition(POLICE, item(POLICE, 1, "Train", "a"))),
                List.of(edition(COUNCIL), edition(POLICE, item(POLICE, 1, "Train", "b"))),
                List.of()));

        assertThat(merged.change()).isEqualTo(MergedItem.Change.UPDATED);
        assertThat(merged.fields()).containsEntry("note", "b");
    }

    @Test
    void what_the_draft_deleted_stays_away_and_is_a_conflict_when_an_input_changes_it() {
        List<Edition> before = List.of(edition(COUNCIL, item(COUNCIL, 1, "Train", "a")));

        Merge.Outcome same = Merge.of(List.of(), before, before, List.of());
        assertThat(same.items()).isEmpty();
        assertThat(same.deletedHere()).hasSize(1);

        MergedItem changed =
                only(Merge.of(List.of(), before, List.of(edition(COUNCIL, item(COUNCIL, 1, "Train", "b"))), List.of()));
        assertThat(changed.isMissing()).isTrue();
        assertThat(changed.disagreements()).extracting(Disagreement::kind).containsExactly(Disagreement.Kind.GONE_HERE);
    }

    @Test
    void inputs_that_agreed_and_now_differ_are_a_conflict_though_only_one_has_moved() {
        MergedItem item = twice("a", "a", "b", "a", "a", Set.of());

        assertThat(item.fields()).containsEntry("note", "a");
        assertThat(item.disagreements().get(0).sides())
                .extracting(Disagreement.Side::value)
                .containsExactly("b", "a");
    }

    @Test
    void once_decided_the_side_that_was_taken_is_followed_and_the_other_is_heard_again() {
        assertThat(twice("a", "b", "c", "b", "a", Set.of()).fields()).containsEntry("note", "c");
        assertThat(twice("a", "b", "a", "c", "a", Set.of()).disagreements()).hasSize(1);
        assertThat(twice("a", "b", "c", "c", "a", Set.of()).fields()).containsEntry("note", "c");
        assertThat(twice("a", "b", "a", "c", "c", Set.of()).disagreements()).isEmpty();
    }

    @Test
    void a_conflict_that_is_open_stays_so_until_all_say_the_same() {
        MergedItem moved = twice("a", "b", "c", "b", "a", Set.of("note"));
        assertThat(moved.fields()).containsEntry("note", "a");
        assertThat(moved.disagreements().get(0).sides())
                .extracting(Disagreement.Side::value)
                .containsExactly("c", "b");

        assertThat(twice("a", "b", "a", "b", "a", Set.of("note")).agreed()).doesNotContain("note");
        assertThat(twice("a", "b", "b", "b", "a", Set.of("note")).agreed()).contains("note");
    }

    @Test
    void a_newcomer_that_the_draft_has_from_another_plan_joins_it() {
        MergedItem item = only(Merge.of(
                List.of(draft("Train", "a")),
                List.of(edition(COUNCIL, item(COUNCIL, 1, "Train", "a")), edition(POLICE)),
                List.of(
                        edition(COUNCIL, item(COUNCIL, 1, "Train", "a")),
                        edition(POLICE, item(POLICE, 1, "Train", "b"))),
                List.of()));

        assertThat(item.change()).isEqualTo(MergedItem.Change.UPDATED);
        assertThat(item.origins()).hasSize(2);
        assertThat(item.fields()).containsEntry("note", "a");
        assertThat(item.disagreements()).hasSize(1);
    }

    @Test
    void what_comes_back_into_an_input_is_no_newcomer() {
        DraftItem withdrawn = draft("Train", "a");

        MergedItem gone =
                only(Merge.of(List.of(withdrawn), List.of(edition(COUNCIL)), List.of(edition(COUNCIL)), List.of()));
        assertThat(gone.isNews()).isFalse();

        MergedItem back = only(Merge.of(
                List.of(withdrawn),
                List.of(edition(COUNCIL)),
                List.of(edition(COUNCIL, item(COUNCIL, 1, "Train", "b"))),
                List.of()));
        assertThat(back.draftId()).isEqualTo(withdrawn.id());
        assertThat(back.disagreements()).extracting(Disagreement::field).containsExactly("note");
        assertThat(back.agreed()).contains(Merge.WHOLE);
    }

    @Test
    void a_selection_names_by_lead_section_entry_or_action_and_by_nothing_else() {
        FrameworkTag entry = new FrameworkTag("objective-2009", "1");
        UUID body = id("body");
        Selection.Traits traits = new Selection.Traits(
                id("action"), Set.of(body), Set.of("Children's Trust Board"), "objective-1", Set.of(entry));
        List<UUID> none = List.of();

        assertThat(new Selection(List.of(body), List.of(), List.of(), List.of(), none).names(traits))
                .isTrue();
        assertThat(new Selection(none, List.of("childrens trust BOARD"), List.of(), List.of(), none).names(traits))
                .isTrue();
        assertThat(new Selection(none, List.of(), List.of("objective-1"), List.of(), none).names(traits))
                .isTrue();
        assertThat(new Selection(none, List.of(), List.of(), List.of(entry), none).names(traits))
                .isTrue();
        assertThat(new Selection(none, List.of(), List.of(), List.of(), List.of(id("action"))).names(traits))
                .isTrue();
        assertThat(new Selection(List.of(id("x")), List.of("x"), List.of("x"), List.of(), List.of(id("x")))
                        .names(traits))
                .isFalse();
    }

    /** Two plans print one action, whose notes go from old to new, while the draft says something of its own. */
    private static MergedItem twice(
            String councilBefore,
            String policeBefore,
            @Nullable String council,
            @Nullable String police,
            String here,
            Set<String> open) {
        DraftItem item = new DraftItem(
                id("draft"),
                "1",
                List.of(
                        item(COUNCIL, 1, "Train", null).origin(),
                        item(POLICE, 1, "Train", null).origin()),
                Map.of("text", "Train", "note", here),
                false,
                open);
        return only(Merge.of(
                List.of(item),
                List.of(
                        edition(COUNCIL, item(COUNCIL, 1, "Train", councilBefore)),
                        edition(POLICE, item(POLICE, 1, "Train", policeBefore))),
                List.of(
                        edition(COUNCIL, item(COUNCIL, 1, "Train", council)),
                        edition(POLICE, item(POLICE, 1, "Train", police))),
                List.of()));
    }

    private static MergedItem refreshed(DraftItem draft, String before, @Nullable String now) {
        SourceItem next = World.item(
                COUNCIL, "v2", 1, now == null ? Map.of("text", "Train") : Map.of("text", "Train", "note", now));
        return only(Merge.of(
                List.of(draft),
                List.of(edition(COUNCIL, item(COUNCIL, 1, "Train", before))),
                List.of(edition(COUNCIL, next)),
                List.of()));
    }

    private static MergedItem removed(DraftItem draft) {
        return only(Merge.of(
                List.of(draft),
                List.of(edition(COUNCIL, item(COUNCIL, 1, "Train", "a"))),
                List.of(edition(COUNCIL)),
                List.of()));
    }

    private static DraftItem draft(String text, @Nullable String note) {
        SourceItem item = item(COUNCIL, 1, text, note);
        return new DraftItem(id("draft"), "1", List.of(item.origin()), item.fields(), false, Set.of());
    }

    private static SourceItem item(String plan, int number, String text, @Nullable String note) {
        return World.item(plan, "v1", number, note == null ? Map.of("text", text) : Map.of("text", text, "note", note));
    }

    private static Edition edition(String plan, SourceItem... items) {
        return new Edition(id(plan), Arrays.asList(items), List.of());
    }

    private static Merge.Outcome merge(Edition... editions) {
        return Merge.of(List.of(), List.of(), Arrays.asList(editions), List.of());
    }

    private static MergedItem only(Merge.Outcome outcome) {
        assertThat(outcome.items()).hasSize(1);
        return outcome.items().get(0);
    }
}
