package org.preventsuite.referrals.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.preventsuite.referrals.disclosure.ProtectedCount.Exact;
import org.preventsuite.referrals.disclosure.ProtectedCount.Rounded;
import org.preventsuite.referrals.disclosure.ProtectedCount.Withheld;

class DisclosurePolicyTest {
    private static final DisclosurePolicy USUAL = new DisclosurePolicy(1, 7, 5, false, 4);
    private static final DisclosurePolicy OPEN = new DisclosurePolicy(2, 7, 5, true, 4);

    @Test
    void small_counts_look_alike_and_others_are_the_nearest_five() {
        for (int count = 0; count < 1_000; count++) {
            ProtectedCount shown = USUAL.protect(count);
            if (count <= 7) {
                assertThat(shown).isEqualTo(new Withheld(0, 7));
                assertThat(shown.published()).isZero();
            } else {
                assertThat(shown).isInstanceOf(Rounded.class);
                assertThat(shown.published()).isEqualTo((int) Math.round(count / 5.0) * 5);
            }
            assertThat(count)
                    .isBetween(shown.possible().atLeast(), shown.possible().atMost());
        }
    }

    @Test
    void every_value_that_is_called_possible_is_published_alike() {
        for (int threshold = 1; threshold <= 12; threshold++) {
            for (int base = 1; base <= 10 && threshold + 1 + base / 2 >= base; base++) {
                DisclosurePolicy policy = new DisclosurePolicy(1, threshold, base, false, 1);
                for (int count = 0; count <= 60; count++) {
                    Interval possible = policy.protect(count).possible();
                    for (int other = possible.atLeast(); other <= possible.atMost(); other++) {
                        assertThat(policy.protect(other)).isEqualTo(policy.protect(count));
                    }
                    assertThat(policy.protect(possible.atMost() + 1)).isNotEqualTo(policy.protect(count));
                }
            }
        }
    }

    @Test
    void a_zero_is_small_unless_the_policy_shows_it() {
        assertThat(USUAL.protect(0)).isEqualTo(USUAL.protect(7));
        assertThat(OPEN.protect(0)).isEqualTo(new Exact(0));
        assertThat(OPEN.protect(0).published()).isZero();
        assertThat(OPEN.protect(1)).isEqualTo(new Withheld(1, 7));
        assertThat(OPEN.protect(0).possible()).isEqualTo(new Interval(0, 0));
    }

    @Test
    void the_lowest_rounded_count_is_known_not_to_be_small() {
        assertThat(USUAL.protect(8)).isEqualTo(new Rounded(10, 8, 12));
        assertThat(new DisclosurePolicy(2, 3, 5, false, 3).protect(4)).isEqualTo(new Rounded(5, 4, 7));
    }

    @Test
    void a_policy_that_protects_nothing_is_none() {
        refuses(0, 5, false, 1);
        refuses(7, 0, false, 1);
        refuses(7, 5, false, 0);
        refuses(1, 10, false, 1);
        refuses(7, 5, false, 8);
        refuses(7, 5, true, 7);
        assertThat(new DisclosurePolicy(1, 7, 5, false, 7).narrowest()).isEqualTo(7);
        assertThat(new DisclosurePolicy(1, 7, 5, true, 6).narrowest()).isEqualTo(6);
        assertThatThrownBy(() -> new Interval(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void refuses(int withheldUpTo, int roundTo, boolean zerosShown, int narrowest) {
        assertThatThrownBy(() -> new DisclosurePolicy(1, withheldUpTo, roundTo, zerosShown, narrowest))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
