package org.preventsuite.plans.groupreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.preventsuite.plans.groupreport.MemberFigure.Shown;
import org.preventsuite.plans.groupreport.Total.Mark;

/** What a total says is true of the counts that nobody sees. */
class TotalPropertyTest {
    private static final String AREA = "E07000196";

    /** What is so, and how it is shown. */
    record Secret(long truth, MemberFigure figure) {}

    @Provide
    Arbitrary<Secret> secrets() {
        Arbitrary<Long> truths = Arbitraries.longs().between(0, 50);
        Arbitrary<Integer> slack = Arbitraries.integers().between(0, 9);
        return Combinators.combine(truths, slack, slack, Arbitraries.of(Shown.class))
                .as((truth, below, above, shown) -> new Secret(
                        truth,
                        switch (shown) {
                            case EXACT -> MemberFigure.exact(AREA, truth);
                            case ROUNDED ->
                                MemberFigure.rounded(
                                        AREA, (truth + 2) / 5 * 5, Math.max(0, truth - below), truth + above);
                            case WITHHELD -> MemberFigure.withheld(AREA, Math.max(0, truth - below), truth + above);
                        }));
    }

    @Property(seed = "20261128")
    void the_true_sum_lies_within_the_bounds_of_a_protected_total(
            @ForAll @Size(min = 1, max = 10) List<@net.jqwik.api.From("secrets") Secret> secrets) {
        Total total =
                Total.of(Adding.PROTECTED, secrets.stream().map(Secret::figure).toList(), List.of());
        long truth = secrets.stream().mapToLong(Secret::truth).sum();
        if (total.mark() == Mark.EXACT) {
            assertThat(total.value()).isEqualTo(truth);
        } else {
            assertThat(truth).isBetween(total.atLeast(), total.atMost());
        }
        assertThat(total.value() == null)
                .as("a withheld count is in no value")
                .isEqualTo(secrets.stream().anyMatch(one -> one.figure().is(Shown.WITHHELD)));
        assertThat(total.covers()).isEqualTo(secrets.size());
    }

    @Property(seed = "20261128")
    void different_people_of_the_group_are_as_many_as_the_total_says(
            @ForAll @Size(min = 1, max = 8) List<@Size(max = 30) Set<@IntRange(max = 40) Integer>> councils) {
        Total total = Total.of(
                Adding.PEOPLE,
                councils.stream()
                        .map(people -> MemberFigure.exact(AREA, people.size()))
                        .toList(),
                List.of());
        Set<Integer> people = new HashSet<>();
        councils.forEach(people::addAll);
        if (total.mark() == Mark.EXACT) {
            assertThat(total.value()).isEqualTo(people.size());
        } else {
            assertThat(total.mark()).isEqualTo(Mark.INTERVAL);
            assertThat((long) people.size()).isBetween(total.atLeast(), total.atMost());
        }
    }

    @Property(seed = "20261128")
    void counts_are_added_and_shares_never(@ForAll @Size(min = 1, max = 10) List<@IntRange(max = 100) Integer> counts) {
        Total sum = Total.of(
                Adding.COUNTS,
                counts.stream().map(count -> MemberFigure.exact(AREA, count)).toList(),
                List.of());
        assertThat(sum.mark()).isEqualTo(Mark.EXACT);
        assertThat(sum.value())
                .isEqualTo(counts.stream().mapToLong(Integer::longValue).sum());
        Total shares = Total.of(
                Adding.RATES,
                counts.stream()
                        .map(count -> MemberFigure.rate(AREA, count, 100))
                        .toList(),
                List.of());
        assertThat(shares).isEqualTo(new Total(Mark.NOT_ADDITIVE, null, null, null, counts.size(), List.of()));
    }

    @Property(seed = "20261128")
    void a_share_is_of_its_base_and_of_nothing_there_is_none(@ForAll @IntRange(max = 1000) int base) {
        IntStream.of(0, base / 2, base).forEach(count -> {
            MemberFigure rate = MemberFigure.rate(AREA, count, base);
            assertThat(rate.percent() == null).isEqualTo(base == 0);
            if (base > 0) {
                assertThat(Objects.requireNonNull(rate.percent()).doubleValue() * base / 100)
                        .isBetween(count - base / 2000d - 1e-9, count + base / 2000d + 1e-9);
            }
        });
    }
}
