package org.preventsuite.referrals.attacker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Areas, years and tables that nobody ever counted: referrals are dealt out one by one to the codes of every dimension, a
 * few codes get most of them, and some of what was put is put right later.
 */
final class InventedWorld {
    private static final int LARGE = 8;
    private static final int CHANCES = 10;

    /** How many of ten referrals go to the favourite code: all, most, some or, all codes being served in turn, none. */
    private static final int[] HABITS = {10, 10, 7, 4, 0, 0};

    private final Random random;
    private final Catalogue catalogue;
    private final List<Step> steps = new ArrayList<>();

    /** A whole table that is put and released. */
    record Step(String area, String year, String dimension, Map<String, Integer> counts) {}

    private InventedWorld(Random random, Catalogue catalogue) {
        this.random = random;
        this.catalogue = catalogue;
    }

    /** One area over some years. */
    static List<Step> ofArea(Random random, Catalogue catalogue, String area) {
        InventedWorld world = new InventedWorld(random, catalogue);
        List<String> dimensions = world.some(List.copyOf(catalogue.dimensions().keySet()), 2);
        int years = 1 + random.nextInt(3);
        for (int year = 16; year < 16 + years; year++) {
            String key = "FY20%d-%d".formatted(year, year + 1);
            world.publish(
                    dimensions.stream()
                            .map(dimension -> new Step(area, key, dimension, new HashMap<>()))
                            .toList(),
                    random.nextInt(LARGE) == 0 ? 250 : 45);
        }
        return world.steps;
    }

    /** A territory and its members in one year. */
    static List<Step> ofTerritory(Random random, Catalogue catalogue, String whole, List<String> members, String year) {
        InventedWorld world = new InventedWorld(random, catalogue);
        List<String> dimensions = world.some(List.of("concern-group", "route", "outcome"), 2);
        List<Step> all = new ArrayList<>();
        for (String dimension : dimensions) {
            members.forEach(area -> all.add(new Step(area, year, dimension, new HashMap<>())));
        }
        world.deal(all, 8 + random.nextInt(25));
        for (String dimension : dimensions) {
            Map<String, Integer> sum = new HashMap<>();
            all.stream().filter(step -> step.dimension().equals(dimension)).forEach(step -> step.counts()
                    .forEach((code, count) -> sum.merge(code, count, Integer::sum)));
            all.add(new Step(whole, year, dimension, sum));
        }
        world.order(all);
        return world.steps;
    }

    private void publish(List<Step> tables, int most) {
        deal(tables, most);
        order(tables);
    }

    private void deal(List<Step> tables, int most) {
        Map<String, Integer> referrals = new HashMap<>();
        for (Step table : tables) {
            int all = referrals.computeIfAbsent(
                    table.area(), none -> random.nextBoolean() ? 15 + random.nextInt(LARGE) : 1 + random.nextInt(most));
            List<String> codes = catalogue.codes(table.dimension());
            codes.forEach(code -> table.counts().put(code, 0));
            int favourite = random.nextInt(codes.size());
            int favour = HABITS[random.nextInt(HABITS.length)];
            for (int i = 0; i < all; i++) {
                boolean counted = catalogue.coversAll(table.dimension()) || random.nextInt(CHANCES) > 0;
                int code = random.nextInt(CHANCES) < favour ? favourite : (favourite + i) % codes.size();
                if (counted) {
                    table.counts().merge(codes.get(code), 1, Integer::sum);
                }
            }
        }
    }

    /** In any order, with up to two corrections somewhere behind what they correct. */
    private void order(List<Step> tables) {
        List<Step> order = some(tables, tables.size());
        for (int i = random.nextInt(3); i > 0; i--) {
            int corrected = random.nextInt(order.size());
            Step before = order.get(corrected);
            Map<String, Integer> counts = new HashMap<>(before.counts());
            List<String> codes = catalogue.codes(before.dimension());
            for (int cell = random.nextInt(2); cell >= 0; cell--) {
                counts.merge(
                        codes.get(random.nextInt(codes.size())), random.nextInt(25) - 12, (a, b) -> Math.max(0, a + b));
            }
            order.add(
                    corrected + 1 + random.nextInt(order.size() - corrected),
                    new Step(before.area(), before.year(), before.dimension(), counts));
        }
        steps.addAll(order);
    }

    private <T> List<T> some(List<T> all, int atLeast) {
        List<T> order = new ArrayList<>(all);
        Collections.shuffle(order, random);
        return new ArrayList<>(
                order.subList(0, Math.min(all.size(), atLeast + random.nextInt(all.size() - atLeast + 1))));
    }
}
