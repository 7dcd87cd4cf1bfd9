package org.preventsuite.plans.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingWordsTest {
    private static String read(String wording, String... restOfColumn) {
        return RatingWords.of(List.of(restOfColumn))
                .read(wording)
                .map(rating -> rating.scale().word() + " " + rating.value())
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "Red, rag red",
        "Yellow, rag amber",
        "Green - on track, rag green",
        "Green - On Track, rag green",
        "'  (AMBER)', rag amber",
        "G, rag green",
        "a, rag amber",
        "R - two months late, rag red",
        "A: at risk, rag amber",
        "Blue, brag blue",
        "B (embedded), brag blue",
        "Met, met-exceeding met",
        "NOT  MET, met-exceeding not-met",
        "Exceeding, met-exceeding exceeding",
        "one-to-five: 3, one-to-five 3",
        "' brag: green ', brag green",
        "Not assessed, none not-assessed",
        "Not rated yet, none not-assessed",
        "Not known, none not-assessed",
        "Not applicable, none not-assessed"
    })
    void colours_and_words_are_read_on_their_scale(String wording, String rating) {
        assertThat(read(wording)).isEqualTo(rating);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "3/5",
                "one-to-five: 6",
                "stars: 3",
                "A gap identified",
                "Working towards",
                "Some success",
                "Doing well",
                "Complete",
                "In progress",
                "Not started",
                "Greenwich",
                "A/G",
                "arrow up",
                "no progress",
                "Not yet",
                "excellent"
            })
    void words_of_no_known_scale_are_no_rating(String wording) {
        assertThat(read(wording)).isEqualTo("nothing");
    }

    @Test
    void the_colours_of_a_column_that_is_blue_somewhere_are_of_that_scale() {
        assertThat(read("Green", "Blue - complete", "")).isEqualTo("brag green");
        assertThat(read("Amber", "Red", "Not assessed")).isEqualTo("rag amber");
        assertThat(read("Met", "Blue")).isEqualTo("met-exceeding met");
    }

    @Test
    void the_words_of_a_value_are_its_scales_own_and_the_blue_scale_shares_colours() {
        assertThat(RatingWords.terms(Scale.RAG, "amber"))
                .extracting(RatingWords.Term::words)
                .containsOnly("amber", "yellow", "a");
        assertThat(RatingWords.terms(Scale.BRAG, "amber")).isEqualTo(RatingWords.terms(Scale.RAG, "amber"));
        assertThat(RatingWords.terms(Scale.BRAG, "blue"))
                .extracting(RatingWords.Term::words)
                .containsExactly("blue", "b");
        assertThat(RatingWords.terms(Scale.RAG, "blue")).isEmpty();
        assertThat(RatingWords.terms(Scale.MET_EXCEEDING, "amber")).isEmpty();
    }
}
