package org.preventsuite.kit.export;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/**
 * How an answer that is no list but has rows is written as a table; a provider of text/csv.
 *
 * @param <V> the answer
 * @param <T> its rows
 */
public abstract class CsvReport<V, T> implements CsvTable<T>, MessageBodyWriter<V> {
    private final Class<V> answer;
    private final Class<T> row;

    protected CsvReport(Class<V> answer, Class<T> row) {
        this.answer = answer;
        this.row = row;
    }

    /** The answer cut into rows. */
    protected abstract List<T> cut(V report);

    @Override
    public Class<T> type() {
        return row;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == answer;
    }

    @Override
    public void writeTo(
            V report,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        CsvRows<T> rows = CsvRows.begin(this, headers, out);
        for (T one : cut(report)) {
            rows.item(one);
        }
        rows.end();
    }
}
