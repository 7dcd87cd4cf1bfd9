package org.preventsuite.plans.compliance;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** A compliance report as one page without script that prints well; every value in it is escaped. */
@Provider
@Singleton
@Produces(MediaType.TEXT_HTML)
public class ReportHtml implements MessageBodyWriter<ReportView> {
    private final String style = read("/page/report.css");
    private final Template template = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(MediaType.TEXT_HTML)))
            .build()
            .parse(read("/page/report.html"), Variant.forContentType(MediaType.TEXT_HTML));

    /** The page, with its style in it. */
    String page(ReportView report) {
        return template.data("page", ReportPage.of(report))
                .data("style", new RawString(style))
                .render();
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
        headers.putSingle("Content-Type", "text/html;charset=UTF-8");
        headers.putSingle(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'sha256-" + digest(style)
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        out.write(page(report).getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String resource) {
        try (InputStream in = ReportHtml.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource at " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
