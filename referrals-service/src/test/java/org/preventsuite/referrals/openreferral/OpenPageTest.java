package org.preventsuite.referrals.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenPageTest {
    private static final List<String> THREE = List.of("a", "b", "c");

    @Test
    void pages_follow_one_another_until_the_last() {
        OpenPage<String> first = new OpenPage.Asked(1, 2).of(THREE);
        assertThat(first).isEqualTo(new OpenPage<>(3, 2, 1, 2, true, false, false, List.of("a", "b")));
        OpenPage<String> last = new OpenPage.Asked(2, 2).of(THREE);
        assertThat(last).isEqualTo(new OpenPage<>(3, 2, 2, 1, false, true, false, List.of("c")));
    }

    @Test
    void a_page_that_is_filled_exactly_is_the_last() {
        assertThat(new OpenPage.Asked(1, 3).of(THREE)).isEqualTo(new OpenPage<>(3, 1, 1, 3, true, true, false, THREE));
    }

    @Test
    void behind_the_last_page_and_in_an_empty_feed_there_is_an_empty_one() {
        assertThat(new OpenPage.Asked(9, 2).of(THREE))
                .isEqualTo(new OpenPage<>(3, 2, 9, 0, false, true, true, List.of()));
        assertThat(new OpenPage.Asked(1, 2).of(List.of()))
                .isEqualTo(new OpenPage<>(0, 1, 1, 0, true, true, true, List.of()));
    }
}
