package org.preventsuite.referrals.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preventsuite.referrals.exact.ExactTables;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/**
 * Invented worlds are released over HTTP and read over HTTP by all who may, and then attacked. Their number, in hundreds, is
 * the system property suite.worlds; a world is the same in every run.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class AttackedWorldsTest {
    private static final int HUNDRED = 100;
    private static final int WORLDS = Integer.getInteger("suite.worlds", HUNDRED);

    /** One world in so many is a force area with its councils. */
    private static final int TERRITORIES = 12;

    private static final String FORCE = "E23000013";
    private static final List<String> COUNCILS = List.of("E06000001", "E06000002", "E06000003", "E06000004");

    private static @Nullable Readers readers;

    /** The first world of each hundred. */
    static IntStream hundreds() {
        return IntStream.range(0, WORLDS / HUNDRED).map(i -> i * HUNDRED);
    }

    @BeforeEach
    void readers() {
        readers = readers == null ? Readers.ofThePolicy(new Tokens(), FORCE) : readers;
    }

    @ParameterizedTest(name = "worlds from {0}")
    @MethodSource("hundreds")
    void no_withheld_count_of_any_world_can_be_told_closer_than_the_policy_allows(int first) {
        int published = 0;
        int leaksUnattacked = 0;
        for (int i = first; i < first + HUNDRED; i++) {
            Attacked world = new Attacked(i, Objects.requireNonNull(readers));
            published += world.published;
            leaksUnattacked += world.leaksUnattacked ? 1 : 0;
        }
        assertThat(published).as("most tables are published").isGreaterThan(5 * HUNDRED);
        assertThat(leaksUnattacked)
                .as("worlds that the same attacker opens when what was refused is released all the same")
                .isGreaterThan(HUNDRED / 50);
    }

    /** One world, released, read and attacked. */
    private static final class Attacked {
        private final Readers readers;
        private final Tokens tokens = new Tokens();
        private final List<Added> added = new ArrayList<>();
        private final int published;
        private final boolean leaksUnattacked;

        Attacked(int world, Readers readers) {
            this.readers = readers;
            Random random = new Random(world);
            boolean territory = world % TERRITORIES == 0;
            List<InventedWorld.Step> steps = territory
                    ? InventedWorld.ofTerritory(
                            random,
                            readers.catalogue(),
                            FORCE,
                            COUNCILS,
                            "FY%d-%02d".formatted(3000 + world, (world + 1) % 100))
                    : InventedWorld.ofArea(random, readers.catalogue(), Councils.fresh());
            List<InventedWorld.Step> refused = publish(tokens, steps);
            published = steps.size() - refused.size();
            List<Release> releases = read(steps, territory);
            List<Said> said = releases.stream()
                    .flatMap(release -> release.said().stream())
                    .toList();
            int closest = closest(said);
            assertThat(closest).as("world %d", world).isGreaterThanOrEqualTo(readers.narrowest());
            assertThat(Math.min(certified(releases), TerritoryAttacker.enough(readers.narrowest())))
                    .as("what the certificates of world %d promise", world)
                    .isLessThanOrEqualTo(closest);
            leaksUnattacked = !refused.isEmpty()
                    && closest(Stream.concat(
                                            said.stream(),
                                            refused.stream().flatMap(step -> readers.unattacked(step).stream()))
                                    .toList())
                            < readers.narrowest();
        }

        private List<Release> read(List<InventedWorld.Step> steps, boolean territory) {
            List<Release> releases = new ArrayList<>();
            steps.stream()
                    .map(step -> List.of(step.area(), step.year()))
                    .distinct()
                    .forEach(table -> {
                        String area = table.get(0);
                        List<String> who = territory && !area.equals(FORCE) ? List.of(area, FORCE) : List.of(area);
                        releases.addAll(readers.everythingOf(tokens, area, table.get(1), who));
                    });
            if (territory) {
                steps.stream()
                        .map(InventedWorld.Step::dimension)
                        .distinct()
                        .forEach(dimension -> added.addAll(
                                readers.addedUp(tokens, FORCE, steps.get(0).year(), dimension, releases)));
            }
            if (!releases.isEmpty()) {
                readers.assertThatStrangersHaveNothing(tokens, releases);
            }
            return releases;
        }

        /** What the newest certificate of each table says, of those that say least. */
        private static int certified(List<Release> newestFirst) {
            Map<String, Integer> newest = new HashMap<>();
            newestFirst.forEach(release -> newest.putIfAbsent(
                    release.table(), release.narrowest() == null ? Integer.MAX_VALUE : release.narrowest()));
            return newest.values().stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
        }

        /** How close the best known withheld count is to being known. */
        private int closest(List<Said> said) {
            Map<String, List<Said>> byArea = said.stream()
                    .collect(Collectors.groupingBy(one -> one.place().area()));
            if (byArea.keySet().stream().anyMatch(area -> area.startsWith(FORCE))) {
                String year = said.get(0).place().area().substring(FORCE.length());
                TerritoryAttacker attacker = new TerritoryAttacker(
                        readers.catalogue(),
                        FORCE + year,
                        COUNCILS.stream().map(council -> council + year).toList(),
                        added,
                        readers.narrowest());
                return new Beliefs(said).narrowest(attacker::narrowest);
            }
            AreaAttacker attacker = new AreaAttacker(readers.catalogue());
            return byArea.values().stream()
                    .mapToInt(ofYear -> new Beliefs(ofYear).narrowest(attacker::narrowest))
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }
    }

    /** Puts and releases one table after the other; answers those that were refused. */
    private static List<InventedWorld.Step> publish(Tokens tokens, List<InventedWorld.Step> steps) {
        Map<String, Integer> versions = new HashMap<>();
        List<InventedWorld.Step> refused = new ArrayList<>();
        for (InventedWorld.Step step : steps) {
            String address = ExactTables.address(step.area(), step.year(), step.dimension());
            int version = versions.merge(address, 1, Integer::sum) - 1;
            tokens.as(step.area())
                    .header("If-Match", "\"v" + version + "\"")
                    .contentType("application/json")
                    .body(Map.of(
                            "counts",
                            step.counts().entrySet().stream()
                                    .map(cell -> Map.of("code", cell.getKey(), "count", cell.getValue()))
                                    .toList()))
                    .put(address)
                    .then()
                    .statusCode(204);
            int status = tokens.as(step.area())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType("application/json")
                    .body(Map.of("areaCode", step.area(), "periodId", step.year(), "dimension", step.dimension()))
                    .post("/v1/count-releases")
                    .statusCode();
            assertThat(status).isIn(201, 422);
            if (status == 422) {
                refused.add(step);
            }
        }
        return refused;
    }
}
