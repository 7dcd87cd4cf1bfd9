package org.preventsuite.plans.groupreport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.preventsuite.plans.obligation.Asked;

/** Contract schema: KindReport. One kind of return: who owes it, what it is built from and the figures in it. */
record KindReport(
        String kind, String setByCode, List<Member> members, List<BuiltFrom> builtFrom, List<Figure> figures) {

    /**
     * @param members every member of the group, by code
     * @param parents the areas in whose territory each member lies
     */
    static KindReport of(Asked asked, List<Answer> members, Map<String, Set<String>> parents) {
        Map<String, Map<FigureName, MemberFigure>> returned = members.stream()
                .collect(Collectors.toMap(Answer::areaCode, Answer::figures, (a, b) -> a, LinkedHashMap::new));
        return new KindReport(
                asked.kind(),
                asked.setByCode(),
                members.stream().map(Member::of).toList(),
                members.stream().flatMap(Answer::builtFrom).toList(),
                Figure.of(returned, parents));
    }
}
