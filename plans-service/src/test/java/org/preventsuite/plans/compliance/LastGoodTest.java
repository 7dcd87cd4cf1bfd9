package org.preventsuite.plans.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastGoodTest {
    private static LastGood.Copy<String> copy(String figures) {
        return new LastGood.Copy<>(figures, Instant.EPOCH);
    }

    @Test
    void beyond_the_limit_the_copy_that_was_used_longest_ago_goes() {
        LastGood<Integer, String> copies = new LastGood<>(2);
        copies.keep(1, copy("one"));
        copies.keep(2, copy("two"));
        assertThat(copies.of(1)).contains(copy("one"));
        copies.keep(3, copy("three"));

        assertThat(copies.of(1)).contains(copy("one"));
        assertThat(copies.of(2)).isEmpty();
        assertThat(copies.of(3)).contains(copy("three"));
    }
}
