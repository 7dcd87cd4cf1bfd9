package org.preventsuite.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.preventsuite.kit.page.ListForm;
import org.preventsuite.kit.page.ListForms;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Writes a list as a table or as lines of JSON: one page where the request limits it, else the whole list, page by page. */
@Provider
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public class ListExport implements MessageBodyWriter<Page<?>> {
    private final ListForms forms;
    private final CsvTables tables;
    private final Query query;
    private final ObjectMapper json;

    ListExport(ListForms forms, CsvTables tables, Query query, ObjectMapper json) {
        this.forms = forms;
        this.tables = tables;
        this.query = query;
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Page.class.isAssignableFrom(type) && forms.asked() != ListForm.JSON;
    }

    @Override
    public void writeTo(
            Page<?> page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Pages pages = Pages.asked(page, query, headers);
        if (forms.asked() == ListForm.NDJSON) {
            headers.putSingle(HttpHeaders.CONTENT_TYPE, ListForm.NDJSON.mediaType());
            for (Page<?> one : pages) {
                for (Object item : one.items()) {
                    out.write(json.writeValueAsBytes(item));
                    out.write('\n');
                }
            }
            return;
        }
        CsvTable<?> table = tables.find(query.operation()).orElseThrow();
        CsvRows<?> rows = CsvRows.begin(table, headers, out);
        for (Page<?> one : pages) {
            for (Object item : one.items()) {
                rows.item(table instanceof SchemaTable ? json.valueToTree(item) : item);
            }
        }
        rows.end();
    }
}
