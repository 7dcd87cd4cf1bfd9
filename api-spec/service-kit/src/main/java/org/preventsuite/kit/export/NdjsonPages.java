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

/** Writes a page of a list with one item of JSON a line. */
@Provider
@Singleton
@Produces(NdjsonPages.MEDIA_TYPE)
public class NdjsonPages implements MessageBodyWriter<Page<?>> {
    public static final String MEDIA_TYPE = "application/x-ndjson";

    private final ObjectMapper json;

    NdjsonPages(ObjectMapper json) {
        this.json = json;
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
        PageLinks.next(page, headers);
        for (Object item : page.items()) {
            out.write(json.writeValueAsBytes(item));
            out.write('\n');
        }
    }
}
