package org.preventsuite.kit.export;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/**
 * Writes a list as CSV (RFC 4180): one page where the request limits it, else the whole list, page by page. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
@Provider
@Singleton
@Produces(CsvPages.MEDIA_TYPE)
public class CsvPages implements MessageBodyWriter<Page<?>> {
    public static final String MEDIA_TYPE = "text/csv";

    /** Behind any number of apostrophes, so that taking one away gives back what was there. */
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+@-].*");

    private static final Pattern TO_BE_QUOTED = Pattern.compile("(?s).*[\",\\r\\n].*");

    private final Instance<CsvTable<?>> tables;
    private final Query query;

    CsvPages(Instance<CsvTable<?>> tables, Query query) {
        this.tables = tables;
        this.query = query;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Page.class.isAssignableFrom(type) && table(genericType).isPresent();
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
        CsvTable<?> table = table(genericType).orElseThrow();
        Pages pages = Pages.asked(page, query, headers);
        Writer writer = begin(table, headers, out);
        for (Page<?> one : pages) {
            write(table, one.items(), writer);
        }
        writer.flush();
    }

    /** Writes an answer that is no list but has rows. */
    public static <T> void write(
            CsvTable<T> table, List<T> rows, MultivaluedMap<String, Object> headers, OutputStream out)
            throws IOException {
        Writer writer = begin(table, headers, out);
        write(table, rows, writer);
        writer.flush();
    }

    private static Writer begin(CsvTable<?> table, MultivaluedMap<String, Object> headers, OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8;header=present");
        headers.add(
                HttpHeaders.LINK,
                "</csvw/" + table.name() + ".json>; rel=\"describedby\"; type=\"application/csvm+json\"");
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        line(writer, table.columns().stream().map(CsvTable.Column::name).toList());
        return writer;
    }

    private Optional<CsvTable<?>> table(Type genericType) {
        return genericType instanceof ParameterizedType parameterized
                ? tables.stream()
                        .<CsvTable<?>>map(table -> table)
                        .filter(table -> table.type().equals(parameterized.getActualTypeArguments()[0]))
                        .findFirst()
                : Optional.empty();
    }

    private static <T> void write(CsvTable<T> table, List<?> items, Writer writer) throws IOException {
        for (Object item : items) {
            for (T row : table.rows(table.type().cast(item))) {
                line(
                        writer,
                        table.columns().stream()
                                .map(column -> cell(column.value().apply(row)))
                                .toList());
            }
        }
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        for (Iterator<String> rest = cells.iterator(); rest.hasNext(); ) {
            String cell = rest.next();
            writer.write(TO_BE_QUOTED.matcher(cell).matches() ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            writer.write(rest.hasNext() ? "," : "\r\n");
        }
    }

    /** The text of a cell, harmless in a spreadsheet. */
    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Collection<?> lines
                ? lines.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : value.toString();
        return !(value instanceof Number) && FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
