package org.preventsuite.plans.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"handling=strict", "Handling = \"strict\"", "respond-async, handling=strict; because=audit"})
    void strict_handling_is_understood_however_it_is_written(String prefer) {
        assertThat(Handling.isStrict(prefer)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "handling=lenient", "respond-async", "handling=strictest", "return=minimal"})
    void all_other_preferences_are_passed_over(@Nullable String prefer) {
        assertThat(Handling.isStrict(prefer)).isFalse();
    }
}
