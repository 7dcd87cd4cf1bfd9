package org.preventsuite.plans.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "rag, red, blue",
        "brag, blue, met",
        "met-exceeding, exceeding, red",
        "one-to-five, 1, 0",
        "one-to-five, 5, 6",
        "zero-to-five, 0, 6",
        "none, not-assessed, green"
    })
    void a_scale_has_its_own_values_alone(String scale, String has, String hasNot) {
        assertThat(Scale.ofWord(scale).has(has)).isTrue();
        assertThat(Scale.ofWord(scale).has(hasNot)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_having_rated_is_a_value_of_every_scale(Scale scale) {
        assertThat(scale.has(Scale.NOT_ASSESSED)).isTrue();
        assertThat(Scale.ofWord(scale.word())).isEqualTo(scale);
    }

    @Test
    void a_scale_nobody_has_named_is_none() {
        assertThatThrownBy(() -> Scale.ofWord("stars")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void its_values_stand_from_the_lowest_step_to_the_highest() {
        assertThat(Scale.BRAG.steps()).containsExactly("red", "amber", "green", "blue");
        assertThat(Scale.NONE.steps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "red, amber, true",
        "amber, green, true",
        "amber, amber, false",
        "green, amber, false",
        "not-assessed, green, false",
        "red, not-assessed, false"
    })
    void what_nobody_has_rated_is_below_no_step_and_above_none(String value, String step, boolean below) {
        assertThat(Scale.RAG.isBelow(value, step)).isEqualTo(below);
    }
}
