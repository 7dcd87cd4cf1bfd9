package org.preventsuite.plans.compliance;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.preventsuite.kit.export.CsvPages;
import org.preventsuite.kit.export.CsvTable;

/** A compliance report as rows. */
@Provider
@Singleton
@Produces(CsvPages.MEDIA_TYPE)
public class ReportCsv implements CsvTable<ReportRow>, MessageBodyWriter<ReportView> {
    @Override
    public Class<ReportRow> type() {
        return ReportRow.class;
    }

    @Override
    public String name() {
        return "compliance-report";
    }

    @Override
    public List<Column<ReportRow>> columns() {
        return List.of(
                new Column<>("row", ReportRow::row),
                new Column<>("section", ReportRow::section),
                new Column<>("entryCode", ReportRow::entryCode),
                new Column<>("label", ReportRow::label),
                new Column<>("state", ReportRow::state),
                new Column<>("code", ReportRow::code),
                new Column<>("detail", ReportRow::detail),
                new Column<>("count", ReportRow::count),
                new Column<>("plan", ReportRow::plan),
                new Column<>("reference", ReportRow::reference),
                new Column<>("comparability", ReportRow::comparability),
                new Column<>("status", ReportRow::status),
                new Column<>("rating", ReportRow::rating),
                new Column<>("dueOn", ReportRow::dueOn),
                new Column<>("overdue", ReportRow::overdue),
                new Column<>("asAt", ReportRow::asAt));
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == ReportView.class;
    }

    @Override
    public void writeTo(
            ReportView report,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        CsvPages.write(this, ReportRow.of(report), headers, out);
    }
}
