package org.preventsuite.plans.contribution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Contract schema: ContributionCoverage. Which actions of a plan others contribute to, and which contribute elsewhere. */
record CoverageView(UUID planId, String areaCode, Received received, Given given) {

    /** Contract schema: CoverageAction. */
    record Item(UUID actionId, String reference, String text) {}

    /**
     * Contract schema: ContributionsReceived.
     *
     * @param contributingActions each once, to however many actions of the plan it contributes
     */
    record Received(
            int actions,
            int covered,
            int contributions,
            int contributingActions,
            List<Item> uncovered,
            List<Area> areas) {}

    /** Contract schema: AreaCoverage. */
    record Area(String areaCode, int contributingActions, int covered, List<Item> missing) {}

    /** Contract schema: ContributionsGiven. */
    record Given(int actions, int contributing, List<Item> toNothing, List<ManyMasters> toMany) {}

    /** Contract schema: ActionOfManyMasters. */
    record ManyMasters(UUID actionId, String reference, int masters) {}

    /**
     * The coverage of a plan, both ways.
     *
     * @param members the areas from which contributions are to be expected
     */
    static CoverageView of(
            UUID planId,
            String areaCode,
            List<Item> actions,
            List<Contribution> to,
            List<Contribution> from,
            Set<String> members) {
        return new CoverageView(planId, areaCode, received(actions, to, members), given(actions, from));
    }

    private static Received received(List<Item> actions, List<Contribution> to, Set<String> members) {
        Map<String, List<Contribution>> byArea =
                to.stream().collect(Collectors.groupingBy(Contribution::areaCode, TreeMap::new, Collectors.toList()));
        Set<String> codes = new TreeSet<>(members);
        codes.addAll(byArea.keySet());
        List<Item> uncovered = without(actions, covered(to));
        return new Received(
                actions.size(),
                actions.size() - uncovered.size(),
                to.size(),
                contributing(to).size(),
                uncovered,
                codes.stream()
                        .map(code -> area(code, actions, byArea.getOrDefault(code, List.of())))
                        .toList());
    }

    private static Area area(String code, List<Item> actions, List<Contribution> to) {
        List<Item> missing = without(actions, covered(to));
        return new Area(code, contributing(to).size(), actions.size() - missing.size(), missing);
    }

    private static Given given(List<Item> actions, List<Contribution> from) {
        Map<UUID, Long> masters =
                from.stream().collect(Collectors.groupingBy(Contribution::actionId, Collectors.counting()));
        List<Item> toNothing = without(actions, masters.keySet());
        return new Given(
                actions.size(),
                actions.size() - toNothing.size(),
                toNothing,
                actions.stream()
                        .filter(action -> masters.getOrDefault(action.actionId(), 0L) > 1)
                        .map(action -> new ManyMasters(
                                action.actionId(),
                                action.reference(),
                                masters.getOrDefault(action.actionId(), 0L).intValue()))
                        .toList());
    }

    private static List<Item> without(List<Item> actions, Collection<UUID> those) {
        return actions.stream()
                .filter(action -> !those.contains(action.actionId()))
                .toList();
    }

    private static Set<UUID> covered(List<Contribution> to) {
        return to.stream().map(Contribution::toActionId).collect(Collectors.toSet());
    }

    private static Set<UUID> contributing(List<Contribution> to) {
        return to.stream().map(Contribution::actionId).collect(Collectors.toSet());
    }
}
