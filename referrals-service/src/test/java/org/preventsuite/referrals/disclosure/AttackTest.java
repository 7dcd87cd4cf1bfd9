package org.preventsuite.referrals.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class AttackTest {
    private static final DisclosurePolicy POLICY = new DisclosurePolicy(1, 7, 5, false, 4);

    /** The rule of the policy in other words than the code's, for the attacker who does not know the code. */
    private static Object publish(int count) {
        return count < 8 ? "few" : Math.round(count / 5.0) * 5;
    }

    /** Two tables of all referrals and one in which some are missing, of one area and year. */
    record World(List<Integer> sectors, List<Integer> groups, List<Integer> routes) {}

    @Provide
    Arbitrary<World> worlds() {
        Arbitrary<Integer> small = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 4)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(5, 24)));
        Arbitrary<List<Integer>> shares =
                Arbitraries.integers().between(0, 100).list().ofSize(2);
        return Combinators.combine(small.list().ofSize(4), shares, shares).as((sectors, groups, routes) -> {
            int total = sectors.stream().mapToInt(Integer::intValue).sum();
            int first = total * groups.get(0) / 100;
            int second = (total - first) * groups.get(1) / 100;
            int route = total * routes.get(0) / 100;
            return new World(
                    sectors,
                    List.of(first, second, total - first - second),
                    List.of(route, (total - route) * routes.get(1) / 100));
        });
    }

    @Property(tries = 200, seed = "2015")
    void the_auditor_finds_what_brute_force_finds(@ForAll("worlds") World world) {
        BruteForce brute = new BruteForce(AttackTest::publish);
        brute.readWhole(world.sectors());
        brute.readWhole(world.groups());
        brute.readPart(world.routes());
        List<Interval> found = Attack.on(List.of(
                        table("sector", true, world.sectors()),
                        table("group", true, world.groups()),
                        table("route", false, world.routes())))
                .withheld();

        List<Interval> expected = new ArrayList<>();
        for (int table = 0; table < 2; table++) {
            List<Integer> secret = table == 0 ? world.sectors() : world.groups();
            for (int cell = 0; cell < secret.size(); cell++) {
                if (secret.get(cell) < 8) {
                    NavigableSet<Integer> values = brute.ofWhole(table, cell);
                    assertThat(values).contains(secret.get(cell));
                    expected.add(new Interval(values.first(), values.last()));
                }
            }
        }
        for (int cell = 0; cell < world.routes().size(); cell++) {
            if (world.routes().get(cell) < 8) {
                NavigableSet<Integer> values = brute.ofPart(0, cell);
                expected.add(new Interval(values.first(), values.last()));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Property(tries = 200, seed = "2015")
    void one_table_alone_gives_nothing_away(@ForAll("worlds") World world) {
        assertThat(Attack.on(List.of(table("sector", true, world.sectors()))).withheld())
                .allMatch(new Interval(0, 7)::equals);
    }

    @Example
    void two_tables_of_one_total_can_give_each_other_away() {
        List<PublishedTable> tables =
                List.of(table("group", true, List.of(7, 7, 6)), table("sector", true, List.of(20, 0, 0, 0)));
        Certificate certificate = Certificate.of(POLICY, Attack.on(tables));
        assertThat(certificate).isEqualTo(new Certificate(1, 6, 3, 3));
        assertThat(certificate.holds(POLICY)).isFalse();
    }

    @Example
    void a_corrected_table_still_tells_what_it_told() {
        DisclosurePolicy lenient = new DisclosurePolicy(2, 3, 5, false, 3);
        PublishedTable before = table("sector", true, lenient, List.of(5, 20));
        PublishedTable after = table("sector", true, POLICY, List.of(5, 20));
        assertThat(Attack.on(List.of(after, before)).withheld()).containsExactly(new Interval(4, 7));
    }

    @Example
    void a_correction_that_the_old_table_contradicts_replaces_it() {
        PublishedTable before = table("sector", true, List.of(20, 2));
        PublishedTable after = table("sector", true, List.of(2, 2));
        assertThat(Attack.on(List.of(after, before)).withheld())
                .containsExactly(new Interval(0, 7), new Interval(0, 7));
    }

    @Example
    void tables_that_cannot_count_the_same_referrals_are_not_tied() {
        assertThat(Attack.on(List.of(table("group", true, List.of(1, 1)), table("sector", true, List.of(50, 1))))
                        .withheld())
                .allMatch(new Interval(0, 7)::equals);
    }

    @Example
    void what_is_not_withheld_needs_no_certificate() {
        Certificate nothing = Certificate.of(POLICY, Attack.on(List.of(table("sector", true, List.of(10, 20)))));
        @Nullable Integer none = null;
        assertThat(nothing).isEqualTo(new Certificate(1, 0, none, none));
        assertThat(nothing.holds(POLICY)).isTrue();
    }

    private static PublishedTable table(String name, boolean coversAll, List<Integer> secret) {
        return table(name, coversAll, POLICY, secret);
    }

    private static PublishedTable table(String name, boolean coversAll, DisclosurePolicy policy, List<Integer> secret) {
        Map<String, ProtectedCount> cells = new LinkedHashMap<>();
        secret.forEach(count -> cells.put("c" + cells.size(), policy.protect(count)));
        return new PublishedTable(name, coversAll, cells);
    }
}
