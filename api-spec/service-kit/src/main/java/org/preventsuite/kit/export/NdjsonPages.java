package org.preventsuite.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Writes a list with one item of JSON a line: one page where the request limits it, else the whole list, page by page. */
@Provider
@Singleton
@Produces(NdjsonPages.MEDIA_TYPE)
public class NdjsonPages implements MessageBodyWriter<Page<?>> {
    public static final String MEDIA_TYPE = "application/x-ndjson";

    private final ObjectMapper json;
    private final Query query;

    NdjsonPages(ObjectMapper json, Query query) {
        this.json = json;
        this.query = query;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Page.class.isAssignableFrom(type);
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
        for (Page<?> one : Pages.asked(page, query, headers)) {
            for (Object item : one.items()) {
                out.write(json.writeValueAsBytes(item));
                out.write('\n');
            }
        }
    }
}
