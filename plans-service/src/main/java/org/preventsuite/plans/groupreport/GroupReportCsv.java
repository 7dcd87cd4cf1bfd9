package org.preventsuite.plans.groupreport;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.preventsuite.kit.export.Column;
import org.preventsuite.kit.export.CsvReport;

/** A group report as rows. */
@Provider
@Singleton
@Produces("text/csv")
public class GroupReportCsv extends CsvReport<GroupReport, GroupReportRow> {
    GroupReportCsv() {
        super(GroupReport.class, GroupReportRow.class);
    }

    @Override
    public String list() {
        return "getGroupReport";
    }

    @Override
    public List<Column<GroupReportRow>> columns() {
        return List.of(
                Column.of("row", "What kind of row it is: member, figure of a member, or total.", GroupReportRow::row),
                Column.of("kind", "Which return it is.", row -> row.kind().kind()),
                Column.of("setByCode", "Who asked for it.", row -> row.kind().setByCode()),
                Column.of("areaCode", "The member.", row -> row.ofMember(Member::areaCode)),
                Column.of("areaName", "Its name.", row -> row.ofMember(Member::areaName)),
                Column.of(
                        "state",
                        "How its return stands.",
                        row -> row.ofMember(member -> member.state().wire())),
                Column.of("owedByCode", "Who owes or signed it.", row -> row.ofMember(Member::owedByCode)),
                new Column<>("dueOn", "date", false, "Day it is due.", row -> row.ofMember(Member::dueOn)),
                new Column<>("receivedOn", "date", false, "Day it came.", row -> row.ofMember(Member::receivedOn)),
                new Column<>("nil", "boolean", false, "Whether it is a nil return.", row -> row.ofMember(Member::nil)),
                Column.of("returnId", "The return.", row -> row.ofSource(BuiltFrom::returnId)),
                new Column<>("revision", "integer", false, "Its revision.", row -> row.ofSource(BuiltFrom::revision)),
                Column.of("digest", "SHA-256 of its document.", row -> row.ofSource(BuiltFrom::digest)),
                Column.of(
                        "section",
                        "Part of the return that the figure is from.",
                        row -> row.ofFigure(figure -> figure.section().wire())),
                Column.of("basis", "What was counted.", row -> row.ofFigure(Figure::basis)),
                Column.of("dimension", "What the table counts by.", row -> row.ofFigure(Figure::dimension)),
                Column.of("code", "Which figure it is.", row -> row.ofFigure(Figure::code)),
                Column.of(
                        "mark",
                        "How a figure is shown, or how far a total is one.",
                        row -> row.ofEither(shown -> shown.status().wire(), total -> total.mark()
                                .wire())),
                new Column<>(
                        "value",
                        "integer",
                        false,
                        "The figure; empty where only its bounds are known.",
                        row -> row.ofEither(MemberFigure::value, Total::value)),
                new Column<>(
                        "atLeast",
                        "integer",
                        false,
                        "Its lower bound, unless it is exact.",
                        row -> row.ofEither(MemberFigure::atLeast, Total::atLeast)),
                new Column<>(
                        "atMost",
                        "integer",
                        false,
                        "Its upper bound, unless it is exact.",
                        row -> row.ofEither(MemberFigure::atMost, Total::atMost)),
                new Column<>("base", "integer", false, "Of how many.", row -> row.ofShown(MemberFigure::base)),
                new Column<>(
                        "percent", "decimal", false, "Share of the base.", row -> row.ofShown(MemberFigure::percent)),
                new Column<>("covers", "integer", false, "Members in a total.", row -> row.ofTotal(Total::covers)),
                new Column<>("without", "string", true, "Members not in it.", row -> row.ofTotal(Total::without)));
    }

    @Override
    protected List<GroupReportRow> cut(GroupReport report) {
        return report.kinds().stream().flatMap(GroupReportRow::of).toList();
    }
}
