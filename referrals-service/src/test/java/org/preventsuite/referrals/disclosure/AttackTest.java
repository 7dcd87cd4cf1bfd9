package org.preventsuite.referrals.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttackTest {
    private static final DisclosurePolicy POLICY = new DisclosurePolicy(1, 7, 5, false, 4);
    private static final Territory ALONE = new Territory("unitary", Map.of());
    private static final Territory COUNTY = new Territory("county", Map.of("county", Set.of("east", "west")));

    /** Small enough for brute force: up to 2 withheld, others rounded to 3. */
    private static final DisclosurePolicy TINY = new DisclosurePolicy(1, 2, 3, false, 1);

    private static final int MOST = 25;

    @Test
    void one_table_alone_gives_nothing_away() {
        assertThat(attack(table("sector", 13, 8, 1, 0, 0)))
                .containsOnly(new Interval(0, 7))
                .hasSize(3);
    }

    @Test
    void two_tables_of_one_total_can_give_each_other_away() {
        List<PublishedTable> tables = List.of(table("group", 7, 7, 6), table("sector", 20, 0, 0, 0));
        Certificate certificate = Certificate.of(POLICY, Attack.on(ALONE, tables));
        assertThat(certificate).isEqualTo(new Certificate(1, 6, 3, 3));
        assertThat(certificate.holds(POLICY)).isFalse();
    }

    @Test
    void a_table_in_which_some_are_missing_bounds_the_others_from_one_side() {
        PublishedTable routes =
                new PublishedTable("unitary", breakdown("route", false, 1), Map.of("c0", POLICY.protect(20)));
        assertThat(attack(table("group", 7, 7, 6), routes)).containsOnly(new Interval(4, 7));
        assertThat(attack(table("group", 20, 1), routes)).containsExactly(new Interval(0, 7));
    }

    @Test
    void what_is_not_withheld_needs_no_certificate() {
        Certificate nothing = Certificate.of(POLICY, Attack.on(ALONE, List.of(table("sector", 10, 20))));
        @Nullable Integer none = null;
        assertThat(nothing).isEqualTo(new Certificate(1, 0, none, none));
        assertThat(nothing.holds(POLICY)).isTrue();
    }

    @Test
    void a_corrected_table_still_tells_what_it_told() {
        DisclosurePolicy lenient = new DisclosurePolicy(2, 3, 5, false, 3);
        assertThat(attack(table("sector", 5, 20), table("unitary", "sector", lenient, 5, 20)))
                .containsExactly(new Interval(4, 7));
    }

    @Test
    void a_correction_is_read_both_ways() {
        PublishedTable before = table("sector", 20, 0, 0, 0);
        PublishedTable after = table("sector", 40, 0, 0, 0);
        assertThat(attack(after, before, table("group", 7, 7, 6)))
                .as("who believes the first table knows the groups closely, whatever the second says")
                .contains(new Interval(4, 7));
    }

    @Test
    void of_a_table_that_was_not_corrected_yet_all_but_one_cell_is_believed() {
        assertThat(attack(table("sector", 1, 1, 1), table("group", 30, 6, 8)))
                .as("if the thirty is wrong, the six is what twenty-one less eight leave at most, and so on")
                .hasSize(5)
                .contains(new Interval(0, 7));
    }

    @Test
    void a_county_and_all_districts_but_one_give_that_one_away() {
        PublishedTable county = table("county", "sector", POLICY, 20, 30);
        PublishedTable east = table("east", "sector", POLICY, 18, 30);
        PublishedTable west = table("west", "sector", POLICY, 2, 0);
        assertThat(Attack.on(COUNTY, List.of(county, east)).unshown())
                .as("of west nothing is published, and yet")
                .containsOnly(new Interval(0, 4));
        assertThat(Attack.on(COUNTY, List.of(county, east, west)).unshown()).containsOnly(new Interval(0, 4));
    }

    @Test
    void several_districts_of_which_nothing_is_published_are_one_unknown() {
        Territory three = new Territory("county", Map.of("county", Set.of("east", "west", "north")));
        assertThat(Attack.on(three, List.of(table("county", "sector", POLICY, 20), table("east", "sector", POLICY, 18)))
                        .unshown())
                .containsExactly(new Interval(0, 4));
    }

    @Test
    void without_a_table_of_the_whole_its_members_are_strangers() {
        PublishedTable east = table("east", "sector", POLICY, 18, 3);
        PublishedTable west = table("west", "sector", POLICY, 2, 0);
        PublishedTable county = table("county", "sector", POLICY, 20, 30);
        assertThat(COUNTY.linked(east, List.of(west))).containsExactly(east);
        assertThat(COUNTY.linked(east, List.of(west, county))).containsExactly(east, west, county);
        assertThat(COUNTY.linked(county, List.of(west))).containsExactly(county, west);
        assertThat(COUNTY.areas()).containsExactlyInAnyOrder("county", "east", "west");
    }

    @Test
    void a_force_area_ties_the_districts_of_its_county_without_a_table_of_the_county() {
        Territory force =
                new Territory("force", Map.of("force", Set.of("county", "city"), "county", Set.of("east", "west")));
        PublishedTable whole = table("force", "sector", POLICY, 40);
        PublishedTable city = table("city", "sector", POLICY, 18);
        PublishedTable east = table("east", "sector", POLICY, 18);
        PublishedTable west = table("west", "sector", POLICY, 4);
        assertThat(force.areas()).containsExactlyInAnyOrder("force", "county", "city", "east", "west");
        assertThat(force.linked(west, List.of(east, city))).containsExactly(west);
        assertThat(force.linked(west, List.of(east, city, whole))).containsExactly(west, east, city, whole);
        assertThat(Attack.on(force, List.of(west, east, city, whole)).unshown())
                .as("the county from east and west, and west from the force area")
                .containsExactlyInAnyOrder(new Interval(18, 24), new Interval(0, 6));
    }

    @Test
    void coarser_categories_are_sums_of_codes() {
        Breakdown two = new Breakdown("sector", true, Map.of("both", List.of("c0", "c1")));
        PublishedTable coarse = new PublishedTable("unitary", two, Map.of("both", POLICY.protect(9)));
        PublishedTable fine =
                new PublishedTable("unitary", two, Map.of("c0", POLICY.protect(8), "c1", POLICY.protect(1)));
        assertThat(attack(coarse))
                .as("either code may be none or all")
                .containsOnly(new Interval(0, 12))
                .hasSize(2);
        assertThat(attack(fine, coarse)).as("twelve less eight").containsExactly(new Interval(0, 4));
        PublishedTable few =
                new PublishedTable("unitary", two, Map.of("c0", POLICY.protect(0), "c1", POLICY.protect(1)));
        assertThat(attack(few)).as("the sum of the two was never released").hasSize(2);
        PublishedTable none = new PublishedTable("unitary", two, Map.of("both", POLICY.protect(1)));
        assertThat(attack(none, few))
                .as("now it is withheld as well")
                .hasSize(3)
                .containsOnly(new Interval(0, 7));
        assertThat(two.coarsen(Map.of("c0", 8, "c1", 1))).isEqualTo(Map.of("both", 9));
    }

    @Test
    void a_zero_that_the_policy_shows_is_no_secret() {
        DisclosurePolicy open = new DisclosurePolicy(2, 7, 5, true, 4);
        Breakdown two = new Breakdown("sector", true, Map.of("both", List.of("c0", "c1")));
        assertThat(attack(new PublishedTable("unitary", two, Map.of("both", open.protect(0)))))
                .isEmpty();
        assertThat(attack(table("unitary", "sector", open, 0, 3))).containsExactly(new Interval(1, 7));
    }

    @Test
    void a_year_that_can_be_read_in_too_many_ways_is_closed() {
        int[] first = IntStream.range(0, 10).map(i -> 10).toArray();
        int[] second = IntStream.range(0, 10).map(i -> i == 0 ? 3 : 20).toArray();
        assertThat(attack(table("sector", second), table("sector", first)))
                .isNotEmpty()
                .containsOnly(new Interval(0, 0));
    }

    @Test
    void a_table_has_only_cells_of_its_breakdown() {
        PublishedTable odd =
                new PublishedTable("unitary", breakdown("sector", true, 1), Map.of("c7", POLICY.protect(1)));
        assertThatThrownBy(() -> attack(odd)).isInstanceOf(IllegalArgumentException.class);
    }

    /** One area, two tables of the same total, each corrected or not: six to eight statements. */
    @Test
    void corrected_tables_are_as_open_as_brute_force_finds_them() {
        List<int[]> worlds = new ArrayList<>();
        for (int a = 0; a <= MOST; a++) {
            for (int b = 0; b <= MOST; b++) {
                for (int c = 0; c <= a + b; c++) {
                    worlds.add(new int[] {a, b, c, a + b - c});
                }
            }
        }
        Random random = new Random(2015);
        for (int i = 0; i < 150; i++) {
            int[] sectors = {random.nextInt(9), random.nextInt(9)};
            int group = random.nextInt(sectors[0] + sectors[1] + 1);
            int[] corrected = {Math.max(0, sectors[0] + random.nextInt(7) - 3), sectors[1]};
            List<int[]> secrets = List.of(sectors, new int[] {group, sectors[0] + sectors[1] - group}, corrected);
            List<String> names = List.of("sector", "group", "sector");
            compare(
                    worlds,
                    ALONE,
                    IntStream.range(0, secrets.size())
                            .mapToObj(t -> table("unitary", names.get(t), TINY, secrets.get(t)))
                            .toList(),
                    Map.of(
                            "unitary sector c0",
                            0,
                            "unitary sector c1",
                            1,
                            "unitary group c0",
                            2,
                            "unitary group c1",
                            3));
        }
    }

    /** A county over two districts with one table each, one of them corrected. */
    @Test
    void a_county_is_as_open_as_brute_force_finds_it() {
        List<int[]> worlds = new ArrayList<>();
        int most = 12;
        for (int a = 0; a <= most; a++) {
            for (int b = 0; b <= most; b++) {
                for (int c = 0; c <= most; c++) {
                    for (int d = 0; d <= most; d++) {
                        worlds.add(new int[] {a, b, c, d, a + c, b + d});
                    }
                }
            }
        }
        Map<String, Integer> cells = Map.of(
                "east sector c0",
                0,
                "east sector c1",
                1,
                "west sector c0",
                2,
                "west sector c1",
                3,
                "county sector c0",
                4,
                "county sector c1",
                5);
        Random random = new Random(2015);
        for (int i = 0; i < 60; i++) {
            int[] east = {random.nextInt(5), random.nextInt(5)};
            int[] west = {random.nextInt(5), random.nextInt(5)};
            int[] corrected = {Math.max(0, west[0] + random.nextInt(3) - 1), west[1]};
            compare(
                    worlds,
                    COUNTY,
                    List.of(
                            table("east", "sector", TINY, east),
                            table("west", "sector", TINY, west),
                            table("west", "sector", TINY, corrected),
                            table("county", "sector", TINY, east[0] + corrected[0], east[1] + corrected[1])),
                    cells);
        }
    }

    private static void compare(
            List<int[]> worlds, Territory territory, List<PublishedTable> tables, Map<String, Integer> cells) {
        BruteForce brute = new BruteForce(
                worlds, tables.stream().flatMap(table -> said(table, cells)).toList());
        List<Integer> expected = IntStream.range(0, cells.size())
                .mapToObj(brute::narrowest)
                .filter(Objects::nonNull)
                .map(width -> Math.min(width, 8))
                .sorted()
                .toList();
        assertThat(Attack.on(territory, tables).unshown().stream()
                        .map(interval -> Math.min(interval.width(), 8))
                        .sorted()
                        .toList())
                .as(tables.toString())
                .isEqualTo(expected);
    }

    /** What a published table says, in the words of the attacker. */
    private static Stream<BruteForce.Said> said(PublishedTable table, Map<String, Integer> cells) {
        return table.cells().entrySet().stream()
                .map(cell -> new BruteForce.Said(
                        Objects.requireNonNull(cells.get(
                                table.areaCode() + " " + table.breakdown().name() + " " + cell.getKey())),
                        cell.getValue().possible().atLeast(),
                        cell.getValue().possible().atMost(),
                        !(cell.getValue() instanceof ProtectedCount.Withheld)));
    }

    private static List<Interval> attack(PublishedTable... tables) {
        return Attack.on(ALONE, List.of(tables)).unshown();
    }

    private static PublishedTable table(String name, int... secret) {
        return table("unitary", name, POLICY, secret);
    }

    private static PublishedTable table(String area, String name, DisclosurePolicy policy, int... secret) {
        Map<String, ProtectedCount> cells = new LinkedHashMap<>();
        for (int count : secret) {
            cells.put("c" + cells.size(), policy.protect(count));
        }
        return new PublishedTable(area, breakdown(name, true, secret.length), cells);
    }

    private static Breakdown breakdown(String name, boolean coversAll, int codes) {
        Map<String, List<String>> alone = new LinkedHashMap<>();
        IntStream.range(0, codes).forEach(code -> alone.put("c" + code, List.of("c" + code)));
        return new Breakdown(name, coversAll, alone);
    }
}
