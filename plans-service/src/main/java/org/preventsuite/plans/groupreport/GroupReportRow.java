package org.preventsuite.plans.groupreport;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group report cut into rows: each member, then each figure of each member and its total.
 *
 * @param member the member of a member's row, or of a figure's
 * @param source what the figures of the member are from
 * @param figure the figure of a figure's row, or of a total's
 * @param shown the figure of the member
 */
record GroupReportRow(
        KindReport kind,
        @Nullable Member member,
        @Nullable BuiltFrom source,
        @Nullable Figure figure,
        @Nullable MemberFigure shown) {

    static Stream<GroupReportRow> of(KindReport kind) {
        Map<String, Member> members =
                kind.members().stream().collect(Collectors.toMap(Member::areaCode, Function.identity()));
        Map<String, BuiltFrom> sources =
                kind.builtFrom().stream().collect(Collectors.toMap(BuiltFrom::areaCode, Function.identity()));
        Stream<GroupReportRow> owed = kind.members().stream()
                .map(member -> new GroupReportRow(kind, member, sources.get(member.areaCode()), null, null));
        Stream<GroupReportRow> figures = kind.figures().stream()
                .flatMap(figure -> Stream.concat(
                        figure.members().stream()
                                .map(shown -> new GroupReportRow(
                                        kind,
                                        members.get(shown.areaCode()),
                                        sources.get(shown.areaCode()),
                                        figure,
                                        shown)),
                        Stream.of(new GroupReportRow(kind, null, null, figure, null))));
        return Stream.concat(owed, figures);
    }

    /** What kind of row it is: member, figure or total. */
    String row() {
        if (figure == null) {
            return "member";
        }
        return shown == null ? "total" : "figure";
    }

    private @Nullable Total total() {
        return figure == null || shown != null ? null : figure.total();
    }

    <T> @Nullable T ofMember(Function<Member, @Nullable T> which) {
        return member == null ? null : which.apply(member);
    }

    <T> @Nullable T ofSource(Function<BuiltFrom, @Nullable T> which) {
        return source == null ? null : which.apply(source);
    }

    <T> @Nullable T ofFigure(Function<Figure, @Nullable T> which) {
        return figure == null ? null : which.apply(figure);
    }

    <T> @Nullable T ofShown(Function<MemberFigure, @Nullable T> which) {
        return shown == null ? null : which.apply(shown);
    }

    <T> @Nullable T ofTotal(Function<Total, @Nullable T> which) {
        Total total = total();
        return total == null ? null : which.apply(total);
    }

    /** Of the member's figure in its row, of the total in that of a total. */
    <T> @Nullable T ofEither(Function<MemberFigure, @Nullable T> figures, Function<Total, @Nullable T> totals) {
        return shown == null ? ofTotal(totals) : ofShown(figures);
    }
}
