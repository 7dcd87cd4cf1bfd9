package org.preventsuite.plans.compliance;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.preventsuite.kit.export.Column;
import org.preventsuite.kit.export.CsvReport;

/** A compliance report as rows. */
@Provider
@Singleton
@Produces("text/csv")
public class ReportCsv extends CsvReport<ReportView, ReportRow> {
    ReportCsv() {
        super(ReportView.class, ReportRow.class);
    }

    @Override
    public String list() {
        return "getComplianceReport";
    }

    @Override
    public List<Column<ReportRow>> columns() {
        return List.of(
                Column.of(
                        "row",
                        "What kind of row it is: section, heading, finding, action under a heading, or remainder: an"
                                + " action under none.",
                        ReportRow::row),
                Column.of("section", "Part of the report that a section or a finding is about.", ReportRow::section),
                Column.of("entryCode", "Code of the heading.", ReportRow::entryCode),
                Column.of("label", "Wording of the heading, or the service that a section is from.", ReportRow::label),
                Column.of("state", "State of a section or a heading; severity of a finding.", ReportRow::state),
                Column.of("code", "What decided the state of a heading, or what was found.", ReportRow::code),
                Column.of(
                        "detail",
                        "Why a section is not complete, the finding as a sentence, or the wording of an action.",
                        ReportRow::detail),
                new Column<>(
                        "count",
                        "integer",
                        false,
                        "Actions under a heading, or how many a finding is about.",
                        ReportRow::count),
                Column.of("plan", "Title of the plan of an action.", ReportRow::plan),
                Column.of("reference", "Number of an action in its plan.", ReportRow::reference),
                Column.of(
                        "comparability",
                        "How well a tag of the action stands for the heading.",
                        ReportRow::comparability),
                Column.of("status", "Reported state of an action.", ReportRow::status),
                Column.of("rating", "Scale and value of the rating of an action.", ReportRow::rating),
                new Column<>("dueOn", "date", false, "Last day that is stated for an action.", ReportRow::dueOn),
                new Column<>(
                        "overdue",
                        "boolean",
                        false,
                        "Whether an action is open and past that day.",
                        ReportRow::overdue),
                new Column<>(
                        "asAt", "dateTimeStamp", false, "When the figures of a section were read.", ReportRow::asAt));
    }

    @Override
    protected List<ReportRow> cut(ReportView report) {
        return ReportRow.of(report);
    }
}
