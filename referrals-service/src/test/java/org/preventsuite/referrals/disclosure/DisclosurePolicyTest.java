package org.preventsuite.referrals.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.preventsuite.referrals.disclosure.ProtectedCount.Exact;
import org.preventsuite.referrals.disclosure.ProtectedCount.Rounded;
import org.preventsuite.referrals.disclosure.ProtectedCount.Withheld;

class DisclosurePolicyTest {
    private static final DisclosurePolicy USUAL = new DisclosurePolicy(1, 7, 5, false, 4);

    @Property(seed = "2015")
    void small_counts_look_alike_and_others_are_the_nearest_five(@ForAll @IntRange(max = 1_000_000) int count) {
        ProtectedCount shown = USUAL.protect(count);
        if (count <= 7) {
            assertThat(shown).isEqualTo(new Withheld(0, 7));
            assertThat(shown.published()).isZero();
        } else {
            assertThat(shown).isInstanceOf(Rounded.class);
            assertThat(shown.published()).isEqualTo((int) Math.round(count / 5.0) * 5);
        }
        assertThat(shown.possible().atLeast()).isLessThanOrEqualTo(count);
        assertThat(shown.possible().atMost()).isGreaterThanOrEqualTo(count);
    }

    @Property(seed = "2015")
    void every_value_that_is_called_possible_is_published_alike(
            @ForAll @IntRange(min = 1, max = 12) int threshold,
            @ForAll @IntRange(min = 2, max = 10) int base,
            @ForAll @IntRange(max = 60) int count) {
        if (threshold + 1 + base / 2 >= base) {
            DisclosurePolicy policy = new DisclosurePolicy(1, threshold, base, false, 1);
            Interval possible = policy.protect(count).possible();
            for (int other = possible.atLeast(); other <= possible.atMost(); other++) {
                assertThat(policy.protect(other)).isEqualTo(policy.protect(count));
            }
            assertThat(policy.protect(possible.atMost() + 1)).isNotEqualTo(policy.protect(count));
        }
    }

    @Example
    void a_zero_is_small_unless_the_policy_shows_it() {
        assertThat(USUAL.protect(0)).isEqualTo(USUAL.protect(7));
        DisclosurePolicy open = new DisclosurePolicy(2, 7, 5, true, 4);
        assertThat(open.protect(0)).isEqualTo(new Exact(0));
        assertThat(open.protect(1)).isEqualTo(new Withheld(1, 7));
        assertThat(open.protect(0).possible()).isEqualTo(new Interval(0, 0));
    }

    @Example
    void the_lowest_rounded_count_is_known_not_to_be_small() {
        assertThat(USUAL.protect(8)).isEqualTo(new Rounded(10, 8, 12));
        assertThat(new DisclosurePolicy(2, 3, 5, false, 3).protect(4)).isEqualTo(new Rounded(5, 4, 7));
    }

    @Example
    void a_policy_that_protects_nothing_is_none() {
        assertThatThrownBy(() -> new DisclosurePolicy(1, 0, 5, false, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosurePolicy(1, 1, 10, false, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosurePolicy(1, 7, 5, true, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
