package org.preventsuite.referrals.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preventsuite.referrals.exact.ExactTables;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/**
 * Invented worlds are released over HTTP and read over HTTP by all who may, and then attacked. Their number is the system
 * property suite.worlds; a world is the same in every run.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class AttackedWorldsTest {
    private static final int WORLDS = Integer.getInteger("suite.worlds", 100);

    /** One world in so many is a force area with its councils. */
    private static final int TERRITORIES = 12;

    private static final String FORCE = "E23000013";
    private static final List<String> COUNCILS = List.of("E06000001", "E06000002", "E06000003", "E06000004");

    @Test
    void no_withheld_count_of_any_world_can_be_told_closer_than_the_policy_allows() {
        Readers readers = Readers.ofThePolicy(new Tokens(), FORCE);
        int leaksUnattacked = 0;
        int published = 0;
        for (int i = 0; i < WORLDS; i++) {
            Tokens tokens = new Tokens();
            Random random = new Random(i);
            boolean territory = i % TERRITORIES == 0;
            List<InventedWorld.Step> steps = territory
                    ? InventedWorld.ofTerritory(
                            random,
                            readers.catalogue(),
                            FORCE,
                            COUNCILS,
                            "FY%d-%02d".formatted(3000 + i, (i + 1) % 100))
                    : InventedWorld.ofArea(random, readers.catalogue(), Councils.fresh());
            List<InventedWorld.Step> refused = publish(tokens, steps);
            published += steps.size() - refused.size();
            List<Said> said = steps.stream()
                    .map(InventedWorld.Step::area)
                    .distinct()
                    .flatMap(area -> readers.everythingOf(tokens, area).stream())
                    .filter(one -> !territory
                            || one.place().area().endsWith(steps.get(0).year()))
                    .toList();
            assertThat(closest(readers, said)).as("world %d", i).isGreaterThanOrEqualTo(readers.narrowest());
            List<Said> all = Stream.concat(
                            said.stream(), refused.stream().flatMap(step -> readers.unattacked(step).stream()))
                    .toList();
            leaksUnattacked += refused.isEmpty() || closest(readers, all) >= readers.narrowest() ? 0 : 1;
        }
        assertThat(published).as("most tables are published").isGreaterThan(5 * WORLDS);
        assertThat(leaksUnattacked)
                .as("worlds that the same attacker opens when what was refused is released all the same")
                .isGreaterThan(WORLDS / 50);
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

    /** How close the best known withheld count is to being known. */
    private static int closest(Readers readers, List<Said> said) {
        Map<String, List<Said>> byArea =
                said.stream().collect(Collectors.groupingBy(one -> one.place().area()));
        if (byArea.keySet().stream().anyMatch(area -> area.startsWith(FORCE))) {
            String year = said.get(0).place().area().substring(FORCE.length());
            TerritoryAttacker attacker = new TerritoryAttacker(
                    readers.catalogue(),
                    FORCE + year,
                    COUNCILS.stream().map(council -> council + year).toList(),
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
