package org.preventsuite.kit.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table on their way out (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before
 * it.
 */
public final class CsvRows<T> {
    /** Behind any number of apostrophes, so that taking one away gives back what was there. */
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+@-].*");

    private static final Pattern TO_BE_QUOTED = Pattern.compile("(?s).*[\",\\r\\n].*");

    private final CsvTable<T> table;
    private final Writer out;

    private CsvRows(CsvTable<T> table, Writer out) {
        this.table = table;
        this.out = out;
    }

    /** Begins an answer: the headers that say what it is, and the row of headings. */
    static <T> CsvRows<T> begin(CsvTable<T> table, MultivaluedMap<String, Object> headers, OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8;header=present");
        headers.add(
                HttpHeaders.LINK,
                "</csvw/" + table.list() + ">; rel=\"describedby\"; type=\"" + TableResource.MEDIA_TYPE + "\"");
        CsvRows<T> rows = new CsvRows<>(table, new OutputStreamWriter(out, StandardCharsets.UTF_8));
        rows.line(table.columns().stream().map(Column::name).toList());
        return rows;
    }

    void end() throws IOException {
        out.flush();
    }

    void item(Object item) throws IOException {
        for (T row : table.rows(table.type().cast(item))) {
            line(table.columns().stream()
                    .map(column -> cell(column.value().apply(row)))
                    .toList());
        }
    }

    private void line(List<String> cells) throws IOException {
        for (Iterator<String> rest = cells.iterator(); rest.hasNext(); ) {
            String cell = rest.next();
            out.write(TO_BE_QUOTED.matcher(cell).matches() ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            out.write(rest.hasNext() ? "," : "\r\n");
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
