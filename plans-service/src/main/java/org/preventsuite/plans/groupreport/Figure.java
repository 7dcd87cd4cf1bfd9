package org.preventsuite.plans.groupreport;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Contract schema: GroupFigure. One figure of every member that returned it, and what they come to. */
record Figure(
        FigureName.Section section,
        @Nullable String basis,
        @Nullable String dimension,
        String code,
        List<MemberFigure> members,
        Total total) {

    /**
     * The figures of all members, each once.
     *
     * @param returned what each member returned, in the order of the members; nothing for one whose return is nil or not there
     * @param parents the areas in whose territory a member lies, for members in that of others
     */
    static List<Figure> of(Map<String, Map<FigureName, MemberFigure>> returned, Map<String, Set<String>> parents) {
        Map<FigureName, List<MemberFigure>> byName = returned.values().stream()
                .flatMap(figures -> figures.entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return byName.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(FigureName.ORDER))
                .map(entry -> of(entry.getKey(), entry.getValue(), returned.keySet(), parents))
                .toList();
    }

    private static Figure of(
            FigureName name, List<MemberFigure> figures, Set<String> members, Map<String, Set<String>> parents) {
        Map<String, MemberFigure> added = figures.stream()
                .collect(
                        Collectors.toMap(MemberFigure::areaCode, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        if (name.isOfTerritory()) {
            figures.forEach(part -> added.keySet().removeAll(parents.getOrDefault(part.areaCode(), Set.of())));
        }
        List<String> without = members.stream()
                .filter(member -> !added.containsKey(member))
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Figure(
                name.section(),
                name.basis(),
                name.dimension(),
                name.code(),
                figures,
                Total.of(name.adding(), List.copyOf(added.values()), without));
    }
}
